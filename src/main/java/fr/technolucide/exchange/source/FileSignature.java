package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the type of a file by its first bytes. */
final class FileSignature {
    enum Container {
        ZIP,
        COMPOUND,
        PDF,
        MARKUP,
        TEXT
    }

    private static final int LOOK = 4_096;
    private static final List<Map.Entry<String, SourceFormat>> SIGNATURES = List.of(
            Map.entry("89504e47", SourceFormat.IMAGE),
            Map.entry("ffd8ff", SourceFormat.IMAGE),
            Map.entry("47494638", SourceFormat.IMAGE),
            Map.entry("49492a00", SourceFormat.IMAGE),
            Map.entry("4d4d002a", SourceFormat.IMAGE),
            Map.entry("1f8b", SourceFormat.ARCHIVE),
            Map.entry("377abcaf", SourceFormat.ARCHIVE),
            Map.entry("52617221", SourceFormat.ARCHIVE),
            Map.entry("425a68", SourceFormat.ARCHIVE),
            Map.entry("53514c69746520666f726d61742033", SourceFormat.DATABASE),
            Map.entry("7b5c727466", SourceFormat.RICH_TEXT));
    private static final Pattern MARKUP = Pattern.compile("(?is)\\s*<(?:\\?xml|!doctype|html|table|!--).*");
    private static final Pattern OPEN_DOCUMENT = Pattern.compile("(?s)\\s*<\\?xml.*?<(?:\\w+:)?document[\\s>].*");
    private static final Pattern JSON = Pattern.compile("(?s)\\s*(?:\\[\\s*)?\\{\\s*\".*");

    private FileSignature() {}

    /** @throws SourceRefused when it is empty or something else */
    static Container container(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOK);
        }
        if (start.length == 0) {
            throw new SourceRefused(Reason.EMPTY);
        }
        if (OPEN_DOCUMENT.matcher(text(start)).matches()) {
            return Container.MARKUP;
        }
        String hex = HexFormat.of().formatHex(start, 0, Math.min(start.length, 16));
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506") || hex.startsWith("504b0708")) {
            return Container.ZIP;
        }
        if (hex.startsWith("d0cf11e0")) {
            return Container.COMPOUND;
        }
        if (hex.startsWith("25504446")) {
            return Container.PDF;
        }
        other(hex, start).ifPresent(format -> {
            throw new SourceRefused(Reason.NOT_A_SPREADSHEET, format.name());
        });
        return Container.TEXT;
    }

    private static String text(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).replace("ï»¿", "");
    }

    private static Optional<SourceFormat> other(String hex, byte[] start) {
        Optional<SourceFormat> signed = SIGNATURES.stream()
                .filter(signature -> hex.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (signed.isPresent()) {
            return signed;
        }
        String text = text(start);
        if (MARKUP.matcher(text).matches()) {
            return Optional.of(SourceFormat.MARKUP);
        }
        return JSON.matcher(text).matches() ? Optional.of(SourceFormat.JSON) : Optional.empty();
    }
}
