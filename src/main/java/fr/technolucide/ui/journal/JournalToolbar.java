package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.SheetView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The toolbar above the table of trials: which ones, how many, and the buttons that add some. Where there is little
 * room, the icons beside its words are hidden first, then the words of what is known by its icon.
 */
final class JournalToolbar extends WrapBar {

    /** What its buttons show, the richest first. */
    private enum Look {
        ALL(ContentDisplay.LEFT, ContentDisplay.LEFT),
        WORDS(ContentDisplay.TEXT_ONLY, ContentDisplay.TEXT_ONLY),
        SHORT(ContentDisplay.TEXT_ONLY, ContentDisplay.GRAPHIC_ONLY);

        private final ContentDisplay ofRows;
        private final ContentDisplay ofTools;

        /**
         * @param ofRows  what makes a trial
         * @param ofTools the filter and the timer
         */
        Look(ContentDisplay ofRows, ContentDisplay ofTools) {
            this.ofRows = ofRows;
            this.ofTools = ofTools;
        }
    }

    /** Rounding may take as much. */
    private static final double SLACK = 2;

    /** The size of a title, in em. */
    private static final double TITLE = 1.133;

    private final FoldingTitle title = new FoldingTitle();
    private final Button add = new Button(Messages.text("journal.new"), new Icon(Shape.ADD));
    private final Button copy = new Button(Messages.text("ui.row.duplicate"), new Icon(Shape.COPY));
    private final TimerButton timer;
    private final ToggleButton sieve = new ToggleButton(Messages.text("journal.sieve.word"), new Icon(Shape.FILTER));

    /** @param some whether there is anything to choose among */
    JournalToolbar(
            Session session,
            SheetView view,
            TrialFilter selection,
            TesterFilter testers,
            TimerModel timers,
            ObservableValue<Boolean> some) {
        getStyleClass().addAll("toolbar", "journal-toolbar");
        title.setId("journal.title");
        ComboBox<Period> period = new ComboBox<>();
        period.setId("journal.period");
        period.getItems().setAll(Period.values());
        period.valueProperty().bindBidirectional(selection.periodProperty());
        period.setAccessibleText(Messages.text("journal.period"));
        sieve.setId("journal.sieve");
        Controls.explain(sieve, Messages.text("journal.sieve"));
        timer = new TimerButton(timers, selection.toolProperty().map(ToolLine::id));
        sieve.setMinWidth(USE_PREF_SIZE);
        timer.setMinWidth(USE_PREF_SIZE);
        List<Region> actions = new ArrayList<>();
        actions.add(sieve);
        if (!session.workbook().isReadOnly()) {
            copy.setOnAction(event -> view.duplicate());
            copy.disableProperty().bind(view.duplicableProperty().not());
            add.setId("journal.new");
            some.subscribe(there -> Controls.main(add, there)); // without any, what to do first stands below
            add.setOnAction(event -> view.begin());
            copy.setMinWidth(USE_PREF_SIZE);
            add.setMinWidth(USE_PREF_SIZE);
            actions.addAll(List.of(timer, copy, add));
        }
        fill(List.of(title, testers.node(), period), actions);
        for (Region part : List.of(testers.node(), period, sieve, copy)) {
            part.visibleProperty().bind(some.map(there -> there));
            Controls.foldHidden(part);
        }
    }

    void say(String words) {
        title.setText(words);
    }

    /** Returns the font that the size of the surrounding text follows. */
    ReadOnlyObjectProperty<Font> fontProperty() {
        return title.fontProperty();
    }

    /** Returns the size of the text around, in pixels. */
    double em() {
        return title.getFont().getSize() / TITLE;
    }

    /** Sets the filter bar that the toolbar shows and hides. */
    void serve(FilterBar sieving) {
        sieving.neededProperty().subscribe(sieve::setSelected);
        sieve.setOnAction(event -> sieving.ask(sieve.isSelected()));
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width < 0 ? getWidth() : width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    /** The title takes what the others leave of one line, when that is enough for two lines of it. */
    private void fit(double width) {
        double left = 0;
        for (Look look : Look.values()) {
            show(look);
            left = Math.floor(width - lineWidth() + Math.ceil(title.prefWidth(-1))) - SLACK;
            if (left >= title.folded()) {
                break;
            }
        }
        double whole = title.whole();
        title.setPrefWidth(left < title.folded() ? whole : Math.min(whole, left));
    }

    private void show(Look look) {
        copy.setContentDisplay(look.ofRows);
        add.setContentDisplay(look.ofRows);
        sieve.setContentDisplay(look.ofTools);
        timer.setContentDisplay(look.ofTools);
    }

    /** The title of a bar: on one line while there is room, on two where that keeps the bar to one row. */
    private static final class FoldingTitle extends Label {

        /** Rounding may take as much. */
        private static final double SLACK = 2;

        FoldingTitle() {
            getStyleClass().add("panel-title");
            setWrapText(true);
        }

        /** Returns its width on one line. */
        double whole() {
            return width(getText());
        }

        /** Returns its width on two lines, broken where their lengths are the most alike. */
        double folded() {
            String words = getText();
            return IntStream.range(0, words.length())
                    .filter(place -> words.charAt(place) == ' ')
                    .mapToDouble(place -> Math.max(width(words.substring(0, place)), width(words.substring(place + 1))))
                    .min()
                    .orElse(whole());
        }

        private double width(String words) {
            Text measured = new Text(words);
            measured.setFont(getFont());
            return Math.ceil(measured.getLayoutBounds().getWidth()) + SLACK;
        }
    }
}
