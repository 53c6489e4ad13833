package fr.technolucide.exchange.ods;

import java.io.IOException;

/** LibreOffice is on this machine and did not do its work; the disk and the workbook have nothing to do with it. */
public final class LibreOfficeFailed extends IOException {

    private static final long serialVersionUID = 1L;

    LibreOfficeFailed(String detail) {
        super(detail);
    }
}
