package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.value.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The shape of a table: a digest of its headers, which may hold names that the settings must not keep. */
public final class TableSignature {

    private static final int LENGTH = 32;

    private TableSignature() {}

    public static String of(List<String> headers) {
        String all = headers.stream()
                .map(Headers::normalise)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
