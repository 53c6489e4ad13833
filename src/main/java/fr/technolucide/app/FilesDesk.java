package fr.technolucide.app;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Example;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.shell.WorkbookDesk;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.Presence;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The workbooks of this computer, as files. */
final class FilesDesk implements WorkbookDesk {

    private final Settings settings;
    private final Environment environment;
    private final Backups backups;

    FilesDesk(Settings settings, Environment environment, Backups backups) {
        this.settings = settings;
        this.environment = environment;
        this.backups = backups;
    }

    @Override
    public Workbook open(Path file, boolean readOnly) {
        Optional<Presence> presence = readOnly ? Optional.empty() : claim(file);
        Workbook opened = null;
        try {
            opened = WorkbookFiles.open(file, Catalog.SCHEMA, environment, readOnly);
            WorkbookFiles.requireSound(opened);
            settings.remember(file);
            return guarded(opened, presence);
        } catch (WorkbookException refused) {
            if (opened != null) {
                opened.close();
            }
            presence.ifPresent(Presence::close);
            throw refused;
        }
    }

    /** Empty in a folder that cannot be written to: the workbook itself may still be. */
    private Optional<Presence> claim(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Optional<Presence> presence = Presence.claim(file, environment);
        if (presence.isEmpty()) {
            Presence.holder(file, environment).ifPresent(holder -> {
                throw held(file, holder);
            });
        }
        return presence;
    }

    private WorkbookException held(Path file, Presence.Holder holder) {
        LocalDateTime since =
                LocalDateTime.ofInstant(holder.since(), environment.clock().getZone());
        return new WorkbookException(
                Problem.HELD,
                file,
                who(holder),
                since.toLocalDate(),
                Messages.words().clock(since.toLocalTime()));
    }

    private String who(Presence.Holder holder) {
        if (holder.device().equals(environment.device())) {
            return Messages.text("cli.this_computer");
        }
        String who = holder.person().isBlank() ? holder.host() : holder.person();
        return who.isBlank() ? Messages.text("cli.someone") : who;
    }

    /** Opens to read what is there, without a claim: for the job that is done without a window. */
    Workbook consult(Path file) {
        Workbook opened = WorkbookFiles.open(file, Catalog.SCHEMA, environment, false);
        try {
            WorkbookFiles.requireSound(opened);
            return opened;
        } catch (WorkbookException damaged) {
            opened.close();
            throw damaged;
        }
    }

    private Workbook guarded(Workbook opened, Optional<Presence> presence) {
        return new OpenWorkbook(opened, presence.orElse(null), backups);
    }

    @Override
    public Workbook create(Path file) {
        WorkbookFiles.create(file, Catalog.SCHEMA, environment, Seeds.edits(), true)
                .close();
        return open(file, false);
    }

    @Override
    public List<Path> recent() {
        return settings.recent();
    }

    @Override
    public List<Backup> backups(Workbook workbook) {
        return backups.list(workbook.path()).stream().map(FilesDesk::described).toList();
    }

    private static Backup described(Backups.Backup copy) {
        try {
            return new Backup(copy.file(), copy.made(), Files.size(copy.file()));
        } catch (IOException unreadable) {
            throw new WorkbookException(Problem.UNREADABLE, unreadable, copy.file());
        }
    }

    @Override
    public Workbook restore(Backup backup, Path target) {
        WorkbookFiles.restore(backup.file(), target, Catalog.SCHEMA, environment);
        return open(target, false);
    }

    @Override
    public void fillExample(Workbook workbook) {
        LocalDate today = LocalDate.now(environment.clock());
        workbook.apply(new Change(StepKind.EXAMPLE, "", Example.edits(today, workbook::mint)));
    }
}
