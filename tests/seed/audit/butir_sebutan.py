"""Audit items on citations and names: the detector, and the seed's own words."""

from __future__ import annotations

from tests.seed.audit.butir import Butir
from tests.seed.detektor.sebutan import (
    find_citation_forms,
    find_names_of_daerah,
    find_names_of_dinas,
    find_numbers_of_titles,
    find_titles_of_numbers,
)

PERBUP = """
    Peraturan Bupati Hulu Sungai Selatan Nomor 60 Tahun 2016 tentang Kedudukan, Susunan Organisasi
    Peraturan Bupati Hulu Sungai Selatan Nomor 83 Tahun 2016 tentang Kedudukan, Susunan Organisasi
"""
LAN = """
    Keputusan Kepala LAN RI No. 239/IX/6/8/2003 tentang Perbaikan Pedoman Penyusunan
    Keputusan Kepala LAN Nomor 239/IX/618/2004 tentang Perbaikan Pedoman Penyusunan
"""
PERMENPAN = """
    Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 53 Tahun 2014 tentang Petunjuk Teknis Penyusunan Perjanjian
    Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian
"""
PERDA = """
    Peraturan Daerah Kabupaten Hulu Sungai Selatan Nomor 13 Tahun 2016 tentang Pembentukan dan Susunan (Lembaran
    Peraturan Daerah Kabupaten Hulu Sungai Selatan Nomor 13 Tahun 2016 tentang Pembentukan dan Susunan Perangkat
"""

BUTIR: dict[int, Butir] = {
    164: (find_numbers_of_titles, PERBUP),
    166: (find_numbers_of_titles, LAN),
    167: (find_titles_of_numbers, PERMENPAN),
    168: (find_titles_of_numbers, PERDA),
    171: (find_citation_forms, "Peraturan Menteri Dalam Negeri No. 54 th 2010"),
    174: (find_names_of_dinas, "Dinas Perindustrian, Tenaga Kerja, Koperasi Usaha Kecil dan Perindustrian"),
    200: (find_names_of_daerah, "Triwulan II pada Kab. Hulu Sungai Selatan dan kabupaten HSS"),
}
