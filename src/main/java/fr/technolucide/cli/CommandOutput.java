package fr.technolucide.cli;

import fr.technolucide.workbook.JsonMembers;
import java.io.PrintStream;

/** The output of a command: sentences for a person, or the members of one JSON object for a program. */
interface CommandOutput {

    void text(PrintStream out);

    /** Adds the members of the object. */
    void json(JsonMembers json);

    default Exit exit() {
        return Exit.DONE;
    }
}
