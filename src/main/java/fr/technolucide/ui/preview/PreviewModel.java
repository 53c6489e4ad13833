package fr.technolucide.ui.preview;

import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintSubjects;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.session.Session;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * The model of the preview: what is chosen, and the resulting PDF. Each form keeps its own answers while the preview is
 * open. Forms are laid out off the UI thread, one at a time: first the one that is shown, then the others, whose pages
 * are counted.
 */
final class PreviewModel {

    private final Session session;
    private final ZonedDateTime openedAt;
    private final Map<PaperForm, PrintOptions> answers = new EnumMap<>(PaperForm.class);
    private final Map<PaperForm, PrintSubjects> subjects = new EnumMap<>(PaperForm.class);
    private final Map<PrintOrder, PrintedSheet> laidOut = new HashMap<>();
    private final ObservableMap<PaperForm, Integer> pages = FXCollections.observableMap(new EnumMap<>(PaperForm.class));
    private final ReadOnlyObjectWrapper<Optional<PrintedSheet>> printed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PaperForm> form;
    private LetterSize lettering = LetterSize.ORDINARY;
    private Runnable onAnswered = () -> {};
    private boolean working;
    private boolean closed;

    PreviewModel(Session session, PaperForm form, PrintOrder.Content content) {
        this.session = session;
        this.openedAt = ZonedDateTime.now(session.clock());
        this.form = new ReadOnlyObjectWrapper<>(form);
        for (PaperForm each : PaperForm.values()) {
            answers.put(each, PrintOptions.BLANK);
        }
        answers.put(form, PrintOptions.of(content));
    }

    /** Sets the listener that is told when what may be chosen, or what was, is another. */
    void onAnswered(Runnable action) {
        onAnswered = action;
    }

    ReadOnlyObjectProperty<PaperForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    PaperForm form() {
        return form.get();
    }

    PrintOptions answers() {
        return Objects.requireNonNull(answers.get(form()));
    }

    LetterSize lettering() {
        return lettering;
    }

    /** Returns the possible subjects; empty until the workbook was read. */
    Optional<PrintSubjects> subjects() {
        return Optional.ofNullable(subjects.get(form()));
    }

    /** Returns the sheet as it is chosen; empty while it is laid out, or when nothing fills it. */
    ReadOnlyObjectProperty<Optional<PrintedSheet>> printedProperty() {
        return printed.getReadOnlyProperty();
    }

    /** Returns the number of pages of each form, as far as they are counted. */
    ObservableMap<PaperForm, Integer> pages() {
        return pages;
    }

    /** Returns a name for the file of the sheet, without its extension. */
    String fileName() {
        String name = Messages.text(form().titleKey());
        boolean blank = form().isBlankable() && !answers().filled();
        return blank
                ? Messages.text("ui.print.name", name)
                : name + subject().map(words -> ", " + words).orElse("");
    }

    /** Returns the subject of the form, in words; empty for one that nothing fills. */
    private Optional<String> subject() {
        return answers().filled()
                ? answers()
                        .row()
                        .flatMap(id -> subjects().stream()
                                .flatMap(known -> known.fillings().stream())
                                .filter(each -> each.id().equals(id))
                                .map(PrintSubjects.Subject::words)
                                .findFirst())
                : Optional.empty();
    }

    /** Returns the order of the document of a meeting that is shown, which a word processor can complete. */
    Optional<PrintOrder> ofMeeting() {
        return order(form())
                .filter(order -> order.content() instanceof PrintOrder.OfMeeting
                        || order.content() instanceof PrintOrder.OfMeetingOf);
    }

    /** Returns the moment that the sheets say they were printed at. */
    ZonedDateTime openedAt() {
        return openedAt;
    }

    void choose(PaperForm wanted) {
        form.set(wanted);
        refresh();
    }

    void answer(UnaryOperator<PrintOptions> change) {
        answers.put(form(), change.apply(answers()));
        refresh();
    }

    void letter(LetterSize wanted) {
        lettering = wanted;
        refresh();
    }

    void close() {
        closed = true;
    }

    /** Asks for the pages that are missing, first of the sheet shown. */
    void refresh() {
        onAnswered.run();
        printed.set(order(form()).map(laidOut::get));
        for (PaperForm each : PaperForm.values()) {
            Optional<PrintedSheet> known = order(each).map(laidOut::get);
            known.ifPresentOrElse(sheet -> pages.put(each, sheet.pages()), () -> pages.remove(each));
        }
        work();
    }

    private Optional<PrintOrder> order(PaperForm of) {
        return Objects.requireNonNull(answers.get(of))
                .content(of)
                .map(content -> new PrintOrder(of, content, lettering));
    }

    private void work() {
        if (working || closed) {
            return;
        }
        if (!subjects.containsKey(form())) {
            readSubjects(form());
            return;
        }
        order(form())
                .filter(order -> !laidOut.containsKey(order))
                .or(this::nextOther)
                .ifPresent(this::layOut);
    }

    private Optional<PrintOrder> nextOther() {
        for (PaperForm each : PaperForm.values()) {
            Optional<PrintOrder> order = order(each);
            if (order.isPresent() && !laidOut.containsKey(order.get())) {
                return order;
            }
        }
        return Optional.empty();
    }

    private void readSubjects(PaperForm of) {
        working = true;
        session.read(reader -> PrintSubjects.of(reader, of))
                .then(found -> {
                    subjects.put(of, found);
                    answers.compute(
                            of, (_, known) -> Objects.requireNonNull(known).within(found));
                    done();
                })
                .cancelled(this::stopped)
                .failed(this::failed);
    }

    private void layOut(PrintOrder order) {
        working = true;
        String source = String.valueOf(session.workbook().path().getFileName());
        String name = Messages.text(order.form().titleKey());
        session.read(reader -> new PrintedSheet(name, PrintedForms.of(reader, order, source, openedAt)))
                .then(sheet -> {
                    laidOut.put(order, sheet);
                    done();
                })
                .cancelled(this::stopped)
                .failed(this::failed);
    }

    private void done() {
        working = false;
        if (!closed) {
            refresh();
        }
    }

    private void stopped() {
        working = false;
    }

    /** Handles a failed layout; the next request tries again. */
    private void failed(Throwable failure) {
        working = false;
        session.dialogs().show(Failures.message(failure));
    }
}
