package fr.technolucide.workbook.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of one statement that makes a table or an index, taken apart so that two can be compared: blanks do not
 * count, nor does the order of the columns, since a column that an upgrade added stands last.
 *
 * @param parts what stands between the outer brackets, at the commas
 */
record SqlText(String head, Set<String> parts, String tail) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BESIDE_SIGNS = Pattern.compile(" ?([(),]) ?");

    static SqlText of(String sql) {
        String text = plain(sql);
        int open = outside(text, 0, "(");
        if (open < 0) {
            return new SqlText(text, Set.of(), "");
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        int at = open;
        while (at >= 0) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if ((depth == 1 && sign == ',') || depth == 0) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
            if (depth == 0) {
                break;
            }
            at = outside(text, at + 1, "(),");
        }
        return new SqlText(text.substring(0, open), new LinkedHashSet<>(parts), text.substring(start));
    }

    /** Returns the place of the first of some signs that is not between quotes, from a place on; −1 without one. */
    private static int outside(String text, int from, String signs) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'' || sign == '`') {
                quote = sign;
            } else if (signs.indexOf(sign) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the name with which a part begins. */
    static String firstWord(String part) {
        return part.replaceFirst("^[\"'`]?(\\w*).*$", "$1");
    }

    /** Returns a statement without the blanks that mean nothing; what stands between quotes has none of ours. */
    private static String plain(String sql) {
        String single = BLANKS.matcher(sql.strip()).replaceAll(" ");
        return BESIDE_SIGNS.matcher(single).replaceAll("$1");
    }
}
