"""How persons are called: the surnames of Chinese names, and the roles that stand before a name in running text."""

from __future__ import annotations

from typing import Final

FREQUENT_SURNAMES: Final = (
    "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦尤许何吕施张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁马苗方俞任袁柳史唐薛雷贺汤罗毕郝安于傅齐康伍余顾孟黄萧尹姚邵汪毛戴宋熊"
    "纪舒屈项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房解丁邓洪包石崔龚程裴陆翁段侯全秋仲宫甘武符刘景龙叶黎白蒲卓乔温庄晏柴"
    "瞿阎连习向古廖欧沃关曾沙丰查荆游权岳肖闫付韦殷翟盛聂焦倪庞岑路"
)
"""The surnames that a role makes sure of (Ministry of Public Security, 2019); each is a character."""

ATHLETES: Final = "选手|运动员|球员|队员|队长|中锋|前锋|后卫|边锋|前卫|门将|射手|投手|主攻|副攻|二传|小将|老将|新秀|名将|名宿|健将|国手|棋手|车手|骑手|跑者|枪手|舵手|外援|飞人"
"""Who takes part in sports."""

PEOPLE: Final = "村民|居民|市民|农民|牧民|渔民|菜农|果农|茶农|职工|工人|司机|同学|战士|养殖户|种植户|种粮大户|种植大户|养殖大户|大户|贫困户|脱贫户|户主|业主|创业者|青年"
"""Whom a local paper tells of."""

HOLDERS: Final = "股东|实际控制人|一致行动人"
"""Whose shares the announcement of a company counts."""

ROLES: Final = (
    "联系人|联络人|记者|通讯员|作者|编辑|摄影|实习生|村民|居民|市民|村支书|书记|主任|校长|院长|厂长|队长|经理|董事长|教授|医生|老师|局长|镇长|乡长|县长|市长|"
    "老将|小将|名将|选手|球员|队员|门将|教练|主帅|工人|农民|司机|同志|名叫|姓名|法人代表|法定代表人|负责人|业主|户主|"
    "老板|老板娘|店主|店长|掌柜|导游|律师|班长|法官|检察官|民警|警官|船长|传承人|研究员|收费员|红旗手|营业员|学生|同学|教师|院士|馆长|会长|社长|所长|站长|"
    "科长|处长|理事长|裁判|歌手|演员|导演|作家|诗人|画家|叫|丈夫|妻子|真名|本名|战士|导购|摊主|车主|船主|花农|老农|渔民|讲解员|护士|厨师|技术员|驾驶员"
)
"""Who people are called by what they do, where a name follows: 记者陈千里, 村民周万里, 老板王立秋."""
