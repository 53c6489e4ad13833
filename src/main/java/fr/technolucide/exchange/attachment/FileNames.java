package fr.technolucide.exchange.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files: as they are proposed, kept and written, and those that no double click should start. */
public final class FileNames {

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

    /** In bytes of UTF-8, of which systems take 255; a number may be added. */
    private static final int LONGEST = 200;

    private FileNames() {}

    /** Returns a name without its folders and without what cannot be seen or written, never empty. */
    public static String clean(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("");
        String kept = withoutEnd(
                shortened(withoutEnd(FORBIDDEN.matcher(seen).replaceAll("_").strip())));
        return kept.isEmpty() || DEVICE.matcher(kept).matches() ? "_" + kept : kept;
    }

    /** Windows drops dots and spaces at the end: « virus.exe. » is « virus.exe ». */
    private static String withoutEnd(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** A name keeps its ending, by which the system knows what opens it. */
    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 20 ? "" : name.substring(dot);
        String stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem) + bytes(ending) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return withoutEnd(stem) + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
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
            case 0x7F454C46, 0xFEEDFACE, 0xFEEDFACF, 0xCEFAEDFE, 0xCFFAEDFE, 0xCAFEBABE, 0xCAFEBABF -> true;
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
