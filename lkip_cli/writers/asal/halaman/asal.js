"use strict";
(function () {
  var AWALAN = "#cari=";
  var kotak = document.getElementById("cari");
  var jumlah = document.getElementById("jumlah");
  var kelompok = Array.from(document.querySelectorAll("main section"));
  var angka = Array.from(document.querySelectorAll("main article")).map(function (unsur) {
    return { unsur: unsur, teks: unsur.querySelector("header").textContent.toLowerCase() };
  });

  // A number matches from its first digit on: 101,40 is not found in 1.101,40.
  function memuat(teks, kata) {
    for (var posisi = teks.indexOf(kata); posisi >= 0; posisi = teks.indexOf(kata, posisi + 1)) {
      if (!/^\d/.test(kata) || !/[\d.,]/.test(teks.charAt(posisi - 1))) {
        return true;
      }
    }
    return false;
  }

  function saring() {
    var kata = kotak.value.toLowerCase().split(/\s+/).filter(Boolean);
    var tampak = angka.filter(function (satu) {
      var cocok = kata.every(function (bagian) { return memuat(satu.teks, bagian); });
      satu.unsur.hidden = !cocok;
      return cocok;
    });
    kelompok.forEach(function (satu) { satu.hidden = !satu.querySelector("article:not([hidden])"); });
    jumlah.textContent = tampak.length + " dari " + angka.length + " angka";
  }

  function uraikan(teks) {
    try {
      return decodeURIComponent(teks);
    } catch (galat) {
      return teks;
    }
  }

  function ikutiAlamat() {
    var mencari = location.hash.startsWith(AWALAN);
    kotak.value = mencari ? uraikan(location.hash.slice(AWALAN.length)) : "";
    saring();
    var tujuan = mencari ? null : document.getElementById(uraikan(location.hash.slice(1)));
    if (tujuan) {
      tujuan.scrollIntoView();
    }
  }

  kotak.addEventListener("input", function () {
    saring();
    history.replaceState(null, "", kotak.value ? AWALAN + encodeURIComponent(kotak.value) : "#");
  });
  window.addEventListener("hashchange", ikutiAlamat);
  document.getElementById("pencarian").hidden = false;
  ikutiAlamat();
})();
