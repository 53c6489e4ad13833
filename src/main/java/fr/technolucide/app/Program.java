package fr.technolucide.app;

import fr.technolucide.cli.Cli;
import fr.technolucide.cli.CliEnvironment;
import fr.technolucide.cli.Exit;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.shell.Computer;
import fr.technolucide.ui.shell.MainWindow;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.store.Backups;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Wires everything, once. */
final class Program {

    private final Map<String, String> variables;
    private final Home home;
    private final Settings settings;
    private final Clock clock;
    private final Consumer<MainWindow> shown;

    /** @param variables those of the environment */
    Program(Map<String, String> variables) {
        this(variables, window -> {});
    }

    /** @param shown told of the window, on the UI thread, once it shows its workbook */
    Program(Map<String, String> variables, Consumer<MainWindow> shown) {
        this.variables = variables;
        this.shown = shown;
        this.home = Home.of(variables);
        this.settings = new Settings(home.settings());
        this.clock = TodayClock.clock(variables);
    }

    /** @param terminal whether a person watches */
    Exit run(PrintStream out, PrintStream err, boolean terminal, String... arguments) {
        CliEnvironment surroundings = new CliEnvironment(
                this::environment,
                settings.language(),
                Version.current(),
                backups(),
                this::open,
                terminal,
                defect -> Logger.getLogger(Program.class.getName()).log(Level.SEVERE, "defect", defect));
        return new Cli(surroundings, out, err).run(arguments);
    }

    private Environment environment() {
        return new Environment(clock, settings.device(), settings.author());
    }

    private Backups backups() {
        return new Backups(home.backups(), clock, settings::backupBytes);
    }

    private String open(@Nullable Path given) throws Exception {
        Backups backups = backups();
        SingleInstance doorbell = new SingleInstance(home.folder());
        FileWorkbookService desk = new FileWorkbookService(settings, this::environment, backups, doorbell);
        if (hasScreen()) {
            Path wanted = FirstWorkbook.wanted(given, home, desk);
            if (desk.bringForward(wanted)) {
                return Messages.text("shell.held.came", wanted.getFileName());
            }
            if (isShown(given, desk, doorbell, backups)) {
                return "";
            }
        }
        return new MainJob(home, desk, clock).run(given);
    }

    /** Shows the window until it is closed; returns false where no window can be shown. */
    private boolean isShown(@Nullable Path given, FileWorkbookService desk, SingleInstance doorbell, Backups backups)
            throws Exception {
        Computer computer = new ThisComputer(home, settings, new ProfileArchive(home, settings, backups));
        try {
            new WindowStarter(desk, settings, clock, computer, doorbell)
                    .show(() -> FirstWorkbook.choose(given, home, desk), shown);
            return true;
        } catch (WindowStarter.NoScreen none) {
            Logger.getLogger(Program.class.getName()).log(Level.WARNING, "no screen", none);
            return false;
        }
    }

    /**
     * Returns whether a window can be shown: on Linux two variables tell whether there is a display server; elsewhere
     * JavaFX finds out.
     */
    private boolean hasScreen() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux
                || !variables.getOrDefault("DISPLAY", "").isBlank()
                || !variables.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
