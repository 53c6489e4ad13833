package fr.technolucide.exchange.attachment;

import fr.technolucide.catalog.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of attached files: as they are kept, as they are written, and those that no double click should start. */
final class FileNames {

    /** What a double click runs on Windows, macOS or Linux, or what leads to such a thing. */
    private static final Set<String> EXECUTABLE = Set.of(
            "action",
            "apk",
            "app",
            "appimage",
            "application",
            "bat",
            "bin",
            "cmd",
            "com",
            "command",
            "cpl",
            "csh",
            "deb",
            "desktop",
            "diagcab",
            "dll",
            "dmg",
            "dylib",
            "exe",
            "gadget",
            "hta",
            "inf",
            "ins",
            "iso",
            "isp",
            "jar",
            "jnlp",
            "js",
            "jse",
            "ksh",
            "lnk",
            "mjs",
            "msc",
            "msh",
            "msi",
            "msix",
            "msp",
            "mst",
            "osx",
            "out",
            "pif",
            "pkg",
            "ps1",
            "ps2",
            "psc1",
            "psm1",
            "pyc",
            "pyw",
            "py",
            "rb",
            "reg",
            "rpm",
            "run",
            "scf",
            "scpt",
            "scr",
            "sct",
            "settingcontent-ms",
            "sh",
            "shb",
            "shs",
            "so",
            "terminal",
            "url",
            "vb",
            "vbe",
            "vbs",
            "vhd",
            "vhdx",
            "webloc",
            "workflow",
            "ws",
            "wsc",
            "wsf",
            "wsh",
            "xll",
            "zsh");

    /** Control characters, and those that turn the direction of writing: « fdp.exe » must not read « exe.pdf ». */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    /** What no name of a file may contain on Windows, nor on other systems. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {}

    /** Returns a name without its folders and without what cannot be seen or written, never empty. */
    static String clean(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("");
        String kept = FORBIDDEN.matcher(seen).replaceAll("_").strip();
        while (kept.endsWith(".") || kept.endsWith(" ")) { // Windows drops them: « virus.exe. » is « virus.exe »
            kept = kept.substring(0, kept.length() - 1);
        }
        if (kept.isEmpty() || DEVICE.matcher(kept).matches()) {
            kept = "_" + kept;
        }
        return shortened(kept);
    }

    /** A name keeps its ending, by which the system knows what opens it. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= Attachments.LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 20 ? "" : name.substring(dot);
        int kept = Attachments.LONGEST_NAME - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
    }

    /** Returns whether a double click on a file of that name runs it. */
    static boolean isExecutable(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXECUTABLE.contains(name.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** Returns whether the first bytes of a file are those of a program: of Windows, Linux, macOS, or of a script. */
    static boolean isProgram(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (start.length < 2) {
            return false;
        }
        if ((start[0] == 'M' && start[1] == 'Z') || (start[0] == '#' && start[1] == '!')) {
            return true;
        }
        if (start.length < 4) {
            return false;
        }
        int magic = (start[0] & 0xFF) << 24 | (start[1] & 0xFF) << 16 | (start[2] & 0xFF) << 8 | (start[3] & 0xFF);
        return switch (magic) {
            case 0x7F454C46, 0xFEEDFACE, 0xFEEDFACF, 0xCEFAEDFE, 0xCFFAEDFE, 0xCAFEBABE -> true;
            default -> false;
        };
    }

    /** Returns a name that is not taken yet, and takes it: « PV (2).pdf ». */
    static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = stem + " (" + i + ")" + ending;
        }
        return free;
    }

    /** Returns a set for {@link #free}. */
    static Set<String> none() {
        return new HashSet<>();
    }
}
