package fr.technolucide.ui.dialog;

import fr.technolucide.workbook.WorkbookException.Problem;

/** The codes that a person can quote: 1xx opening, 2xx held or newer, 3xx replaced, 5xx writing, 9xx unforeseen. */
final class FaultCode {

    static final String UNEXPECTED = "TL-E900";

    private FaultCode() {}

    static String of(Problem problem) {
        return "TL-E"
                + switch (problem) {
                    case MISSING -> 101;
                    case DIRECTORY -> 102;
                    case UNREADABLE -> 103;
                    case EMPTY -> 104;
                    case NOT_A_WORKBOOK -> 105;
                    case OTHER_APPLICATION -> 106;
                    case TRUNCATED -> 107;
                    case DAMAGED -> 108;
                    case NEWER -> 201;
                    case LOCKED -> 202;
                    case HELD -> 203;
                    case REPLACED -> 301;
                    case DISK_FULL -> 501;
                    case DISK_FAILING -> 502;
                    case READ_ONLY -> 503;
                    case TARGET_EXISTS -> 504;
                };
    }
}
