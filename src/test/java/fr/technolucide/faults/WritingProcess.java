package fr.technolucide.faults;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.cli.Terminal;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** A process of its own that adds tools to a workbook, and says of each whether it is written. */
final class WritingProcess {

    /** The ways to write in a workbook. */
    enum Way {
        /** One process that has it open, as a window does. */
        OPEN,
        /** Imports, each a command; every tenth command would replace the whole workbook. */
        COMMANDS,
        /** Works in a copy and puts it back, as some programs do, whoever has the workbook open. */
        COPIED
    }

    private static final String WRITTEN = "written ";
    private static final String REFUSED = "refused ";
    private static final String BECAUSE = ": ";

    private final Process process;

    private WritingProcess(Process process) {
        this.process = process;
    }

    static WritingProcess start(Path file, Way way, String name, int edits) throws IOException {
        return new WritingProcess(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        file.toString(),
                        way.name(),
                        name,
                        Integer.toString(edits))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Keeps its answers until it ends; after each, something may be done meanwhile. */
    void tell(WriteLedger ledger, Runnable meanwhile) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(line -> {
                int end = line.indexOf(BECAUSE);
                if (line.startsWith(WRITTEN)) {
                    ledger.written(line.substring(WRITTEN.length()));
                } else if (line.startsWith(REFUSED) && end > 0) {
                    ledger.refused(line.substring(REFUSED.length(), end), line.substring(end + BECAUSE.length()));
                }
                meanwhile.run();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param arguments the file, the way, the name of the process, the number of edits */
    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        Path file = Path.of(arguments[0]);
        List<String> names = IntStream.range(0, Integer.parseInt(arguments[3]))
                .mapToObj(i -> arguments[2] + " " + i)
                .toList();
        switch (Way.valueOf(arguments[1])) {
            case OPEN -> open(file, names);
            case COMMANDS -> commands(file, names);
            case COPIED -> copied(file, names);
        }
    }

    private static Workbook open(Path file) {
        return WorkbookFiles.open(file, Catalog.SCHEMA, Workbooks.environment(Workbooks.TODAY), false);
    }

    private static void open(Path file, List<String> names) {
        try (Workbook workbook = open(file)) {
            names.forEach(name -> write(workbook, name));
        }
    }

    private static void copied(Path file, List<String> names) throws IOException {
        Path copy = Files.createTempDirectory("copy").resolve("copy.lucide");
        for (String name : names) {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            try (Workbook workbook = open(copy)) {
                write(workbook, name);
            }
            Files.write(file, Files.readAllBytes(copy));
        }
        FaultFiles.delete(copy.getParent());
    }

    private static void write(Workbook workbook, String name) {
        ChangeSet change = ChangeSet.edited(
                name, new Edit.Insert(Tools.SHEET, workbook.mint(), Cells.of(Tools.NAME, name), Edit.Origin.TYPED));
        String problem = "";
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                workbook.apply(change);
                System.out.println(WRITTEN + name);
                return;
            } catch (WorkbookException held) {
                problem = held.sentence();
            }
        }
        System.out.println(REFUSED + name + BECAUSE + problem);
    }

    private static void commands(Path file, List<String> names) throws IOException {
        Path folder = Files.createTempDirectory("commands");
        Terminal terminal = new Terminal(folder);
        Workbooks.empty(folder).close();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Path source = Files.writeString(folder.resolve("one.csv"), "Outil;Éditeur\n" + name + ";inconnu\n");
            Terminal.Said said = i % 10 == 9
                    ? terminal.run("restore", folder.resolve("vide.lucide"), "--to", file, "--force")
                    : terminal.run("import", file, source, "--sheet", "tools");
            System.out.println(
                    said.status() == 0
                            ? WRITTEN + name
                            : REFUSED + name + BECAUSE + said.err().strip().replace('\n', ' '));
        }
        FaultFiles.delete(folder);
    }
}
