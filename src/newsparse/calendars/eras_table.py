"""The eras that newspapers since 1872 date by, and the earlier ones of the Qing: name, first and last day, calendar.

Source of the Qing eras: the reign periods of the standard chronologies, each to the end of the lunar year in which
the emperor died; their days are those of ``lunar_table`` (a test compares them). 宣统 also has the twelve days of the
restoration of 1917, as its ninth year. The others: the acts that began and ended them. An era that counts from long
before it was adopted (主体, 檀纪) is taken to hold in all the years it counts. 成纪 was used in Inner Mongolia from
1936 to August 1945; its exact days are not certain, so whole years stand here. 明治 is dated by a lunar calendar to
the end of 1872: Japan's own, which differs from the Chinese one by a day in some months.

Columns: name, first day, last day (a dash: it goes on), calendar of its years, the year that is (or would be) its first
one, and the realm, within which another era is offered for a year that this one does not have. A year of a lunar era
begins on 正月初一, of the others on 1 January. Names after a stroke are other names of the same era.
"""

from typing import Final

ROWS: Final = """
顺治                   1644-02-08  1662-02-17  lunar      1644  china
康熙                   1662-02-18  1723-02-04  lunar      1662  china
雍正                   1723-02-05  1736-02-11  lunar      1723  china
乾隆                   1736-02-12  1796-02-08  lunar      1736  china
嘉庆                   1796-02-09  1821-02-02  lunar      1796  china
道光                   1821-02-03  1851-01-31  lunar      1821  china
咸丰                   1851-02-01  1862-01-29  lunar      1851  china
同治                   1862-01-30  1875-02-05  lunar      1862  china
光绪                   1875-02-06  1909-01-21  lunar      1875  china
宣统                   1909-01-22  1912-02-12  lunar      1909  china
宣统                   1917-07-01  1917-07-12  lunar      1909  china
民国/中华民国          1912-01-01  -           gregorian  1912  china
洪宪                   1916-01-01  1916-03-22  gregorian  1916  china
大同                   1932-03-01  1934-02-28  gregorian  1932  manchukuo
康德                   1934-03-01  1945-08-17  gregorian  1934  manchukuo
成纪                   1936-01-01  1945-12-31  gregorian  1206  mongolia
明治                   1868-01-25  1872-12-31  lunar      1868  japan
明治                   1873-01-01  1912-07-30  gregorian  1868  japan
大正                   1912-07-30  1926-12-25  gregorian  1912  japan
昭和                   1926-12-25  1989-01-07  gregorian  1926  japan
平成                   1989-01-08  2019-04-30  gregorian  1989  japan
令和                   2019-05-01  -           gregorian  2019  japan
主体                   1912-01-01  -           gregorian  1912  korea
檀纪/檀君纪元          0001-01-01  -           gregorian -2332  korea
"""
