package fr.technolucide.workbook.salvage;

/** Numbers as SQLite's file format writes them: big-endian, and of variable length (1.6). */
final class Bits {

    private Bits() {}

    static int unsigned16(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    static long unsigned32(byte[] bytes, int at) {
        return number(bytes, at, 4) & 0xFFFF_FFFFL;
    }

    /** Returns a number of so many bytes, in two's complement. */
    static long number(byte[] bytes, int at, int length) {
        long number = bytes[at];
        for (int i = 1; i < length; i++) {
            number = (number << 8) | (bytes[at + i] & 0xFF);
        }
        return number;
    }

    /** Returns how many bytes the number of variable length at a place takes; 0 when it goes beyond the end. */
    static int varintLength(byte[] bytes, int at, int end) {
        for (int i = 0; i < 9 && at + i < end; i++) {
            if (i == 8 || bytes[at + i] >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns the number of variable length that takes so many bytes; all eight bits of a ninth byte count. */
    static long varint(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = i == 8 ? (number << 8) | (bytes[at + i] & 0xFF) : (number << 7) | (bytes[at + i] & 0x7F);
        }
        return number;
    }
}
