package fr.technolucide.ui.form;

import fr.technolucide.language.Glossary;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.field.NameCompletion;
import fr.technolucide.ui.field.TypedText;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A field with its label, its help, and what is wrong or doubtful about its cell: the pieces that a line places. */
final class FieldBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final Set<String> ADDABLE = Set.of(NameCompletion.NEW, NameCompletion.NEAR);

    private final FormSlot slot;
    private final FormField field;
    private String name;
    private boolean lacking;
    private final Label label = new Label();
    private final FieldHelp help;
    private final FindingNote note;
    private String locked = "";
    private String said = "";

    /** @param offers what a press may do about a finding, beyond what concerns the text alone */
    FieldBox(FormSlot slot, FormField field, Function<Finding, Optional<FindingNote.Offer>> offers) {
        this.slot = slot;
        this.field = field;
        this.note = new FindingNote(finding -> offer(finding).or(() -> offers.apply(finding)));
        this.name = SchemaLabels.label(field.column());
        this.help = new FieldHelp(
                label, name, help(name, SchemaLabels.help(field.column()).orElse("")));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setLabelFor(field.input());
        field.node().setId(field.column().sheet().name() + "." + field.column().name());
        if (!slot.prompt().isEmpty()) {
            field.prompt(slot.prompt());
        }
        help.follow(field);
        field.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 && help.isThere()) {
                help.show(field.node());
                event.consume();
            }
        });
        mark(true);
        say(null);
    }

    /** Returns the help of a field, and what the words of the method mean that it or the name of the field uses. */
    private static String help(String name, String words) {
        return Stream.of(words, Glossary.of(List.of(name, words)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the action offered for a text that was not understood. */
    private Optional<FindingNote.Offer> offer(Finding finding) {
        if (finding.key().equals(TypedText.UNIT)) {
            String meant = finding.args().getLast().toString();
            return Optional.of(
                    new FindingNote.Offer(Messages.text("form.typed.read", meant), () -> field.retype(meant)));
        }
        if (ADDABLE.contains(finding.key())) {
            return Optional.of(new FindingNote.Offer(
                    Messages.text("form.add", finding.args().getFirst()), () -> {
                        field.takeAnyway();
                        field.focus();
                    }));
        }
        return Optional.empty();
    }

    FormField field() {
        return field;
    }

    FormSlot slot() {
        return slot;
    }

    /** Returns the label above the control, or beside it; {@code null} when the control has its own. */
    @Nullable
    Node label() {
        return field.isLabelled() || slot.naming() == FormSlot.Naming.UNSAID ? null : help;
    }

    FindingNote note() {
        return note;
    }

    /** Returns whether the field can take the keyboard now. */
    boolean isReachable() {
        return isStop() && isOpened(field.node());
    }

    /** Returns whether the keyboard can be in this field once its section is open. */
    boolean isStop() {
        return field.isStop() && field.node().isVisible() && !field.node().isDisabled();
    }

    private static boolean isOpened(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Says that the cell is needed, as long as it is empty. */
    void mark(boolean filled) {
        lacking = field.column().isRequired() && !filled;
        call();
    }

    private void call() {
        label.setText(lacking ? Messages.text("ui.form.required", name) : name);
        field.name(lacking ? Messages.text("ui.form.required", name) : name);
    }

    /** Says something before the name of the field, as long as the keyboard stays there. */
    void announce(String news) {
        if (news.isEmpty()) {
            return;
        }
        field.name(Messages.text("form.announced", news, label.getText()));
        Subscription[] left = new Subscription[1];
        left[0] = field.focused().subscribe((before, within) -> {
            if (!within) {
                field.name(label.getText());
                left[0].unsubscribe();
            }
        });
    }

    /** Shows the field if the row asks for this cell, and hides it without taking room otherwise. */
    void place(Row row) {
        slot.title()
                .map(words -> words.apply(row))
                .filter(words -> !words.equals(name))
                .ifPresent(words -> {
                    name = words;
                    call();
                });
        boolean shown = slot.shown().test(row);
        for (Node piece : new Node[] {help, field.node()}) {
            piece.setVisible(shown);
            piece.setManaged(shown);
        }
        note.allow(shown);
    }

    /** Shows what is wrong or doubtful under the field, or nothing. */
    void say(@Nullable Finding about) {
        boolean wrong = about != null && about.isError();
        field.node().pseudoClassStateChanged(WRONG, wrong);
        note.say(about);
        said = about == null
                ? ""
                : about.sentence() + note.link().map(FieldBox::key).orElse("");
        speak();
    }

    private static String key(Hyperlink link) {
        return " " + Messages.text("form.why.key", link.getText()) + ".";
    }

    /** Reads what is said of the cell before the help of the field. */
    private void speak() {
        String words = locked.isEmpty() ? help.words() : locked;
        field.explain(said.isEmpty() ? words : said + " " + words);
    }

    /** @param reason why it cannot be typed in; empty when it can */
    void lock(String reason) {
        field.node().setDisable(!reason.isEmpty());
        locked = reason;
        speak();
    }
}
