package fr.technolucide.ui.shell;

import fr.technolucide.exchange.form.PrintedPdf;
import fr.technolucide.exchange.form.UndrawnRow;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import java.util.List;

/** Says which characters of a form no font draws, row by row, before it is printed or written; goes on when told to. */
public final class UndrawnQuestion {

    private static final int SHOWN = 5;

    private UndrawnQuestion() {}

    /** @param onward called at once where all is drawn */
    public static void ask(Session session, PrintedPdf pdf, Runnable onward) {
        List<UndrawnRow> rows = pdf.undrawn();
        if (rows.isEmpty()) {
            onward.run();
            return;
        }
        String said = Messages.text("paper.undrawn") + "\n" + lines(rows, SHOWN);
        Message question = Message.of(Tone.WARNING, Messages.text("ui.print.undrawn"), said)
                .button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {})
                .button(Messages.text("ui.print.undrawn.go_on"), Weight.MAIN, onward);
        session.dialogs().show(rows.size() > SHOWN ? question.details(lines(rows, rows.size())) : question);
    }

    private static String lines(List<UndrawnRow> rows, int most) {
        return String.join("\n", UndrawnRow.sentences(rows, most));
    }
}
