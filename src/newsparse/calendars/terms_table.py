"""The days of the 24 solar terms 1901–2100, after GB/T 33661-2017, in China's time (to the end of 1928 Peking's).

Source: borax 4.1.3 (MIT), which equals the Hong Kong Observatory's tables on all 4,800 days; compared with tyme4py
1.5.0 (MIT), equal but for 大寒 1979, which fell seconds from midnight.
Regenerate: python tools/make_terms_table.py

Eight characters a year, base64 of six bytes, the high bits first: two bits for each term in the order of the year,
小寒 first, to be added to the earliest day of its month that it ever falls on, which ``EARLIEST`` has.
"""

from typing import Final

EARLIEST: Final = (4, 19, 3, 18, 4, 19, 4, 19, 4, 20, 4, 20, 6, 22, 6, 22, 6, 22, 7, 22, 6, 21, 6, 21)

PACKED: Final = (
    "paaqmqqpqaquqqqqqvruruqq6qWaWZqlpaaqmqqpqaqqqqqqqvruruqq6qWaWZqlpaaqmqqpqaqqqqqq"
    "qvruruqq6qWaWZqllaaqmqqppaaqqqqqqrququqqqqWaWZaVlaaampqlpaaqqqqpqrququqqqqWaWZaV"
    "laWampqlpaaqqqqpqaququqqqqWaWZaVlaWampqlpaaqmqqpqaquqqqqqqWZWZVVlaWaWZqlpaaqmqqp"
    "qaquqqqqqqWZWZVVlaWaWZqlpaaqmqqpqaqqqqqqqqWZWZVVlaWaWZqlpaaqmqqpqaqqqqqqqqWZWZVV"
    "laWaWZqlpaaqmqqpqaqqqqqqqqVZWZVVlaWaWZaVlaaqmpqppaaqqqqqqmVZVZVVVaWaWZaVlaWampqp"
    "paaqqqqqqmVZVZVVVaWaWZaVlaWampqlpaaqmqqpqlVZVZVVVaWaWZaVlaWaWZqlpaaqmqqpqVVZVVVV"
    "VaWZWZVVlaWaWZqlpaaqmqqpqVVZVVVVVaWZWZVVlaWaWZqlpaaqmqqpqVVVVVVVVaWZWZVVlaWaWZql"
    "paaqmqqpqVVVVVVVVaVZWZVVlaWaWZqlpaaqmpqpqVFVVVVVVaVZVZVVlaWaWZalpaaampqpqVFVVVVV"
    "VaVZVZVVlaWaWZaVlaWampqppVFVRVVVVWVZVZVVVaWaWZaVlaWaWpqlpVFVRVVUVVVZVVVVVaWZWZaV"
    "laWaWZqlpVFVRVVUVFVZVVVVVaWZWZVVlaWaWZqlpVFVRVVUVFVVVVVVVaWZWZVVlaWaWZqlpVFVRVVU"
    "VFVVVVVVVaWZWZVVlaWaWZqlpVFVRVVUVFVVVVVVVaVZVZVVlaWaWZqlpVFVRUVUVFFVVVVVVaVZVZVV"
    "laWaWZalpVFFRUVUVFFVRVVVVaVZVZVVlaWaWZaVlVBFRUVUUFFVRVVVVWVZVZVVVaWZWZaVlVBFBEVU"
    "UFFVRVVUVVVZVVVVVaWZWZaVlVBFBEVQUFFVRVVUVFVVVVVVVaWZWZVVlVBFBEVQUFFVRVVUVFVVVVVV"
    "VaWZWZVVlVBFBEVQUFFVRVVUVFVVVVVVVaVZVZVVlVBFBEVQUFFVRVVUVFVVVVVVVaVZVZVVlVBFBEVQ"
    "UFFFRUVUVFFVVVVVVaVZVZVVlVBFBEFQUFBFRUVUVFFVRVVVVaVZVZVVlVBEBEFAQFBFBEVUUFFVRVVV"
    "VVVZVVVVVVBEBEFAQFBFBEVUUFFVRVVVVVVVVVVVVVBEBEFAQFBFBEVQUFFVRVVUVVVVVVVVVVBEBEAA"
    "QFBFBEVQUFFVRVVUVFVVVVVVVVBEBEAAQFBFBEVQUFFVRVVUVFVVVVVVVVAEAEAAQFBFBEVQUFFFRUVU"
    "VFVVVVVVVVAEAEAAQFBFBEFQUFFFRUVUVFFVRVVVVVAEAEAAQFBFBEFQUFBFBUVUVFFVRVVVVVAEAEAA"
    "QFBEBEFAUFBFBEVUUFFVRVVVVQAEAAAAAFBEBEFAQFBFBEVUUFFVRVVVVQAAAAAAAFBEBEFAQFBFBEVQ"
    "UFFVRVVUVQAAAAAAAFBEBEAAQFBFBEVQUFFVRVVUVAAAAAAAAFBEAEAAQFBFBEVQUFFVRVVUVFVVVVVV"
)
