package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.chart.ChartEvent;
import fr.technolucide.ui.chart.ChartPicture;
import fr.technolucide.ui.session.Session;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies the picture of a chart with its figures, which a spreadsheet takes as a table, or saves it to a file. */
final class ChartCommands {

    private final Session session;
    private final ExchangeCommands exchanges;

    ChartCommands(Session session, ExchangeCommands exchanges) {
        this.session = session;
        this.exchanges = exchanges;
    }

    /** Hears the charts within a node. */
    void listen(Node place) {
        place.addEventHandler(ChartEvent.COPY, event -> copy(event.picture()));
        place.addEventHandler(ChartEvent.SAVE, event -> exchanges.savePicture(event.picture()));
    }

    private void copy(ChartPicture picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture.image());
        content.putString(picture.figures().text());
        content.putHtml(picture.figures().html());
        Clipboard.getSystemClipboard().setContent(content);
        session.notices().show(Messages.text("chart.copied"));
    }
}
