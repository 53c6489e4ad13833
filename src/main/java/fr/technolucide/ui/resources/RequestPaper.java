package fr.technolucide.ui.resources;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.workbook.Row;

/** The page that goes to an expert, as a request fills it. */
record RequestPaper(ExchangeCommands exchanges) {

    void print(Row request) {
        exchanges.printFilled(PaperForm.SUPPORT_REQUEST, request.id());
    }

    RowAction action() {
        return new RowAction(request -> Messages.text("resources.help.print"), Shape.PRINT, this::print);
    }
}
