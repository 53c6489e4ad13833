package fr.technolucide.exchange.intake.plan;

/**
 * The answer of a person about a name in the file that is not in the workbook.
 *
 * @param list where it is missing: the name of a sheet, or of a list of choices
 * @param name as in the file, or nearly so
 * @param to   the id of the row or of the choice that is meant; empty unless it is to be attached
 */
public record NameAnswer(String list, String name, Way way, String to) {

    /** The action on the name. */
    public enum Way {
        /** A row is made of it, if one that is taken needs it. */
        CREATE,
        /** It is another name of something that is there. */
        ATTACH,
        /** Its cells are left empty. */
        LEAVE_OUT
    }

    public static NameAnswer create(String list, String name) {
        return new NameAnswer(list, name, Way.CREATE, "");
    }

    public static NameAnswer attach(String list, String name, String to) {
        return new NameAnswer(list, name, Way.ATTACH, to);
    }

    public static NameAnswer leaveOut(String list, String name) {
        return new NameAnswer(list, name, Way.LEAVE_OUT, "");
    }
}
