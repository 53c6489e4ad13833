package fr.technolucide.exchange.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files shipped inside the program. */
public final class ShippedFiles {
    private ShippedFiles() {}

    /**
     * Returns the whole content of a class path resource, by absolute name.
     *
     * @throws IllegalStateException if the program was packed without it
     */
    public static byte[] bytes(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
