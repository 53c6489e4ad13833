package fr.technolucide.ui.field;

import fr.technolucide.exchange.value.DateParser;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Tense;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A date of a column, typed in the usual ways or picked in a calendar. A text that is no date stays as it was typed, and
 * a date that the program proposes looks otherwise until someone types there.
 */
public final class DayPicker extends DatePicker {

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final Column<?> column;
    private final Tense tense;
    private final Clock clock;
    private boolean showing;
    private boolean proposed;

    /** @param tense where what is asked says more than the column does */
    DayPicker(Column<?> column, Tense tense, Clock clock) {
        this.column = column;
        this.tense = tense;
        this.clock = clock;
        setShowWeekNumbers(false);
        setPromptText(Messages.text("ui.field.date.prompt"));
        getEditor().getStyleClass().add("figures");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return write(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return text.isBlank() ? null : read(text).asOptional().orElse(getValue());
            }
        });
        getEditor().textProperty().subscribe((before, text) -> {
            if (!showing) {
                mark(false);
            }
        });
        getEditor().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                tidy();
            }
        });
        // released, Entrée would put back the date there was in the place of a text that must be mended
        addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isShowing()) {
                event.consume();
            }
        });
        FormField.whenLeft(this, () -> {
            hide(); // the calendar of a field that was left by a key of the window
            tidy();
        });
        selectOnArrival(getEditor());
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                // measured for the first time, it writes the text anew, and drops what is selected
                prefHeight(USE_COMPUTED_SIZE);
            }
        });
    }

    /**
     * Selects the text on focus, as in any other field of one line. The skin of an editor clears the selection whenever
     * focus goes elsewhere than to the editor itself, even to its picker: this runs after it.
     */
    private void selectOnArrival(TextField editor) {
        ChangeListener<@Nullable Node> arrival = (property, before, owner) -> {
            if (owner == this) {
                editor.selectAll();
            }
        };
        ChangeListener<@Nullable Scene> moved = (property, before, scene) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(arrival);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(arrival);
            }
        };
        editor.skinProperty().subscribe(skin -> {
            editor.sceneProperty().removeListener(moved);
            editor.sceneProperty().addListener(moved);
            moved.changed(editor.sceneProperty(), editor.getScene(), editor.getScene());
        });
    }

    /** Returns a date in the form that it takes in a field; empty when there is none. */
    public static String write(@Nullable LocalDate day) {
        return day == null ? "" : Messages.words().numericDate(day);
    }

    /** Returns the date that was typed or picked. */
    public ParseResult<LocalDate> reading() {
        return read(getEditor().getText());
    }

    private ParseResult<LocalDate> read(@Nullable String text) {
        return DateParser.typed(text == null ? "" : text, LocalDate.now(clock), tense);
    }

    /** Returns the day that is typed or picked; absent when none is, or none that is understood. */
    public @Nullable LocalDate day() {
        return reading().asOptional().orElse(null);
    }

    /** Returns why a text was not understood, with an example that is a day of this field. */
    public Finding problem(ParseResult<LocalDate> reading) {
        if (!reading.equals(ParseResult.no(Refusal.NOT_A_DATE))) {
            return Finding.error(
                    column, "ui.typed." + Refusal.NO_SUCH_DAY.name().toLowerCase(Locale.ROOT));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate example = switch (tense) {
            case PAST -> today.minusDays(1);
            case EITHER -> today;
            case FUTURE -> today.plusDays(1);
        };
        return Finding.error(
                column,
                "ui.typed.not_a_date." + tense.name().toLowerCase(Locale.ROOT),
                write(example),
                Messages.words().date(example, today));
    }

    /** Takes a date that someone chose. */
    public void show(@Nullable LocalDate day) {
        write(day, false);
    }

    /** Takes a date that nobody chose. */
    public void propose(LocalDate day) {
        write(day, true);
    }

    /** Returns whether the date shown is proposed, and nobody chose it. */
    public boolean isProposed() {
        return proposed;
    }

    private void write(@Nullable LocalDate day, boolean asProposal) {
        showing = true;
        setValue(day);
        getEditor().setText(write(day));
        showing = false;
        mark(asProposal);
    }

    private void mark(boolean asProposal) {
        proposed = asProposal;
        pseudoClassStateChanged(PROPOSED, asProposal);
        setAccessibleHelp(asProposal ? Messages.text("ui.field.date.proposed") : null);
    }

    /** A day that is understood takes its normal form. */
    private void tidy() {
        LocalDate day = day();
        if (day != null && !isShowing() && !getEditor().getText().equals(write(day))) {
            show(day);
        }
    }
}
