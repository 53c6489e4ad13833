package fr.technolucide.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;

/** The output of a command: sentences for a person, or the members of one JSON object for a program. */
interface CommandOutput {

    void text(PrintStream out);

    /** Writes the members of the object; its braces are written by the caller. */
    void json(JsonGenerator json) throws IOException;

    default Exit exit() {
        return Exit.DONE;
    }
}
