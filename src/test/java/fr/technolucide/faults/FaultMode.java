package fr.technolucide.faults;

import java.util.Locale;

/** The ways in which a system call ends badly. */
enum FaultMode {
    OFF,
    /** The disk answers that it cannot. */
    EIO,
    /** The disk is full. */
    ENOSPC,
    /** The process ends before the call. */
    KILL,
    /** The process ends in the middle of a write. */
    TORN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean endsTheProcess() {
        return this == KILL || this == TORN;
    }
}
