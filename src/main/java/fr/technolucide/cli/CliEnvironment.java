package fr.technolucide.cli;

import fr.technolucide.language.Language;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.store.Backups;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The environment in which the commands run.
 *
 * @param environment who works, where and when; asked only by commands that open a workbook
 * @param language    the one in the person's settings
 * @param version     of the program
 * @param backups     the automatic copies
 * @param window      what the program does when no command is given
 * @param terminal    whether a person watches, so that progress is worth showing
 * @param log         where a defect is written down
 */
public record CliEnvironment(
        Supplier<Environment> environment,
        Language language,
        String version,
        Backups backups,
        WindowOpener window,
        boolean terminal,
        Consumer<Throwable> log) {}
