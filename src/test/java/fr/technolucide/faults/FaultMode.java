package fr.technolucide.faults;

import java.util.Locale;

/** The ways in which a system call ends badly. */
enum FaultMode {
    OFF,
    /** The disk answers that it cannot. */
    EIO,
    /** The disk is full. */
    ENOSPC,
    /** The disk answers that it cannot read. */
    READ,
    /** The process ends before the call. */
    KILL,
    /** The process ends in the middle of a write. */
    TORN,
    /** The process ends before the call, and the current goes. */
    CUT;

    String code() {
        return (this == CUT ? KILL : this).name().toLowerCase(Locale.ROOT);
    }
}
