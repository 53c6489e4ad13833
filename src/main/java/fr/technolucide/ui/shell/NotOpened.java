package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Dialogs.Way;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a workbook did not open, and offers the ways out that there are. */
final class NotOpened {

    /** The ways out. */
    interface Ways {

        /** Asks for a file, and opens it. */
        void open();

        void open(Path path);

        /** @param why said above the tabs */
        void read(Path path, String why);

        void openCopy(Path path);

        /** Opens it, whoever had it: a copy of it as it stands is kept before. */
        void takeOver(Path path);

        void restore(Path path);

        /** Saves what can be read of a damaged workbook into another one. */
        void recover(Path path);
    }

    private final Ways files;
    private final ShellServices services;
    private final Tasks tasks;
    private final Dialogs dialogs;

    NotOpened(Ways files, ShellServices services, Tasks tasks, Dialogs dialogs) {
        this.files = files;
        this.services = services;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    void say(Path path, Throwable failure) {
        if (Failures.cause(failure) instanceof WorkbookException fault) {
            say(path, fault);
        } else {
            dialogs.show(Failures.message(failure));
        }
    }

    private void say(Path path, WorkbookException fault) {
        switch (fault.problem()) {
            case HELD ->
                tasks.run(() -> services.desk().holder(path))
                        .then(holder -> holder.ifPresentOrElse(who -> held(path, who), () -> files.open(path)));
            case NEWER ->
                offer(
                        fault,
                        Tone.WARNING,
                        new Message.Button(
                                Messages.text("ui.file.open.read_only"),
                                Weight.MAIN,
                                () -> files.read(path, Messages.text("shell.read_only.newer"))));
            case FOREIGN, ALTERED ->
                offer(
                        fault,
                        Tone.ERROR,
                        restoring(path),
                        recovery(path, Weight.PLAIN),
                        new Message.Button(
                                Messages.text("ui.file.open.read_only"),
                                Weight.MAIN,
                                () -> files.read(path, Messages.text("shell.read_only.altered"))));
            case LOCKED ->
                offer(
                        fault,
                        Tone.WARNING,
                        new Message.Button(Messages.text("ui.retry"), Weight.MAIN, () -> files.open(path)));
            case DAMAGED, TRUNCATED -> offer(fault, Tone.ERROR, restoring(path), recovery(path, Weight.MAIN));
            case NOT_A_WORKBOOK, OTHER_APPLICATION -> firstPageGone(path, fault);
            case EMPTY -> offer(fault, Tone.ERROR, restoring(path));
            case MISSING ->
                offer(fault, Tone.WARNING, new Message.Button(Messages.text("shell.find"), Weight.MAIN, files::open));
            default -> dialogs.show(Failures.message(fault));
        }
    }

    /** What is named as a workbook was one: its first page is lost, and what the others hold can still be saved. */
    private void firstPageGone(Path path, WorkbookException fault) {
        if (fault.isRecoverable()) {
            offer(
                    fault.sentence() + " " + Messages.text("shell.first_page"),
                    fault,
                    Tone.ERROR,
                    restoring(path),
                    recovery(path, Weight.MAIN));
        } else {
            dialogs.show(Failures.message(fault));
        }
    }

    private Message.Button restoring(Path path) {
        return new Message.Button(Messages.text("shell.restore"), Weight.PLAIN, () -> files.restore(path));
    }

    private Message.Button recovery(Path path, Weight weight) {
        return new Message.Button(Messages.text("shell.recover"), weight, () -> files.recover(path));
    }

    /** @param ways the last one is proposed */
    private void offer(WorkbookException fault, Tone tone, Message.Button... ways) {
        offer(fault.sentence(), fault, tone, ways);
    }

    private void offer(String text, WorkbookException fault, Tone tone, Message.Button... ways) {
        Message message = Message.of(tone, Failures.title(fault), text).details(Failures.details(fault));
        if (ways.length == 1) {
            message = message.button(Messages.text("ui.close"), Weight.PLAIN, () -> {});
        }
        for (Message.Button way : ways) {
            message = message.button(way.label(), way.weight(), way.action());
        }
        dialogs.show(message);
    }

    private void held(Path path, WorkbookService.Holder holder) {
        String name = WorkbookName.of(path);
        if (holder.here()) {
            dialogs.show(Message.of(
                            Tone.QUESTION,
                            Messages.text("shell.held.here"),
                            Messages.text("shell.held.here.text", name, moment(holder.since())))
                    .button(Messages.text("ui.file.open.read_only"), Weight.PLAIN, () -> read(path, holder))
                    .button(Messages.text("shell.held.go"), Weight.MAIN, () -> goTo(path)));
            return;
        }
        List<Way> ways = new ArrayList<>(List.of(
                new Way(
                        Messages.text("shell.held.read"),
                        Messages.text("ui.file.open.read_only"),
                        () -> read(path, holder)),
                new Way(
                        Messages.text("shell.held.copy"),
                        Messages.text("shell.held.copy.verb"),
                        () -> files.openCopy(path))));
        String text = Messages.text("shell.held.text", name, where(holder), moment(holder.since()));
        if (holder.stale()) {
            ways.add(new Way(
                    Messages.text("shell.held.take_over"),
                    Messages.text("shell.held.take_over.verb"),
                    () -> files.takeOver(path)));
            text = Messages.text(
                    "shell.held.stale", name, where(holder), moment(holder.since()), moment(holder.seen()));
        }
        dialogs.choose(Shape.LOCK, Messages.text("shell.held"), text, ways);
    }

    private void read(Path path, WorkbookService.Holder holder) {
        String who = holder.here() ? Messages.text("shell.held.window") : where(holder);
        files.read(path, Messages.text("shell.read_only.held", who));
    }

    private void goTo(Path path) {
        tasks.run(() -> services.desk().bringForward(path)).then(came -> {
            if (!came) {
                dialogs.show(Message.of(
                        Tone.WARNING, Messages.text("shell.held.stuck"), Messages.text("shell.held.stuck.text")));
            }
        });
    }

    /** « sur le poste Accueil par Amina », as far as it is known. */
    private static String where(WorkbookService.Holder holder) {
        Optional<String> host = Optional.of(holder.host()).filter(name -> !name.isBlank());
        Optional<String> person = Optional.of(holder.person()).filter(name -> !name.isBlank());
        if (host.isPresent() && person.isPresent()) {
            return Messages.text("shell.held.host_person", host.get(), person.get());
        }
        return host.map(name -> Messages.text("shell.held.host", name))
                .or(() -> person.map(name -> Messages.text("shell.held.person", name)))
                .orElseGet(() -> Messages.text("shell.held.somewhere"));
    }

    private String moment(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, services.clock().getZone());
        String clock = Messages.words().clock(local.toLocalTime());
        return local.toLocalDate().equals(LocalDate.now(services.clock()))
                ? clock
                : Messages.text("shell.held.day", Messages.words().date(local.toLocalDate()), clock);
    }
}
