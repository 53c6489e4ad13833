package fr.technolucide.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Starts another program of the system, of whose output nothing is wanted. */
final class SystemProgram {

    /** Set by our launcher for this program alone; another may well draw by OpenGL. */
    private static final String GTK_OPENGL = "GDK_GL";

    private SystemProgram() {}

    /** @throws IOException if the system does not start it */
    static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        removeOurs(builder.environment());
        return builder.start();
    }

    static void removeOurs(Map<String, String> environment) {
        environment.remove(GTK_OPENGL, "disable");
    }
}
