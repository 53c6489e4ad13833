package fr.technolucide.exchange.source;

/** Cell addresses as spreadsheets show them. Lines count from 1 and columns from 0. */
public final class Address {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 9;

    private Address() {}

    /** 0 → A, 25 → Z, 26 → AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    public static String of(int line, int column) {
        return letters(column) + line;
    }

    /** Returns the column of « B7 » or « $B$7 » from 0; -1 when it has no letters or too many. */
    static int column(String address) {
        int column = 0;
        int letters = 0;
        for (int i = 0; i < address.length() && letters <= MOST_LETTERS; i++) {
            int letter = address.charAt(i) | 0x20;
            if (letter >= 'a' && letter <= 'z') {
                column = column * 26 + letter - 'a' + 1;
                letters++;
            }
        }
        return letters > MOST_LETTERS ? -1 : column - 1;
    }

    /** Returns the line of « B7 » from 1; -1 when it has no digits or too many. */
    static int line(String address) {
        int line = 0;
        int digits = 0;
        for (int i = 0; i < address.length(); i++) {
            int digit = address.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                line = line * 10 + digit;
                if (++digits > MOST_DIGITS) {
                    return -1;
                }
            }
        }
        return line == 0 ? -1 : line;
    }
}
