package fr.technolucide.ui.checklist;

import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.insight.PointFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** « Repris du cahier : 58 g de CO2e par mois »: what the workbook knows that helps to answer. */
final class HelpBand extends HBox {

    private final TextFlow words = new TextFlow();

    HelpBand() {
        getStyleClass().add("from-workbook");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Icon(Shape.BOOK), words);
        Controls.foldHidden(this);
        setVisible(false);
    }

    /** @param figure absent where the workbook knows nothing */
    void show(PointFigures.@Nullable Help figure, Point point) {
        setVisible(figure != null);
        words.getChildren().setAll(figure == null ? List.of() : said(figure, point));
    }

    /** Returns the texts of the help, without what people wrote elsewhere when the proof says it already. */
    private static List<Text> said(PointFigures.Help figure, Point point) {
        Text strong = new Text(figure.figure());
        strong.getStyleClass().add("figure");
        List<Text> said = new ArrayList<>(List.of(new Text(Messages.text("checklist.from_workbook") + " "), strong));
        if (!figure.more().isEmpty()) {
            said.add(new Text(Messages.text("checklist.from_workbook.more", figure.more())));
        }
        if (!figure.written().isEmpty() && !point.evidence().contains(figure.written())) {
            said.add(new Text(" " + Messages.text("checklist.from_workbook.written", figure.written())));
        }
        return said;
    }
}
