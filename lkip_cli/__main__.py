"""The entry: runs the command line, and is the only place that catches what nobody foresaw."""

from __future__ import annotations

import gc
import sys

TAK_TERDUGA = 3


def main() -> None:
    """Run `lkip` with the arguments of the process and exit with its code.

    Memory is never searched for what is no longer used: not while the program runs, which is
    a moment, and not at its end (`freeze`), when the system takes all of it back.
    """
    gc.disable()
    code = _run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def _run(args: list[str]) -> int:
    from lkip_cli.cli.app import DIHENTIKAN, run
    from lkip_cli.cli.keluar import prepare_streams

    prepare_streams()
    debug = "--debug" in args
    try:
        return run([arg for arg in args if arg != "--debug"])
    except KeyboardInterrupt:
        sys.stderr.write("\nDihentikan. Laporan yang sudah ada tidak berubah.\n")
        return DIHENTIKAN
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as failure:
        if debug:
            raise
        sys.stderr.write(
            f"Terjadi galat di dalam lkip ({type(failure).__name__}); ini bukan kesalahan data Anda.\n"
            "Laporan yang sudah ada tidak berubah. Ulangi dengan --debug, lalu kirimkan keluarannya\n"
            "bersama data yang dipakai kepada pengelola lkip.\n"
        )
        return TAK_TERDUGA


if __name__ == "__main__":
    main()
