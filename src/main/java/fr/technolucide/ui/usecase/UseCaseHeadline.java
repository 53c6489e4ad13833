package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import java.util.Set;

/** « Huit cas d’usage, deux en service ». */
record UseCaseHeadline(int all, int inService) {

    static final UseCaseHeadline NONE = new UseCaseHeadline(0, 0);

    static UseCaseHeadline of(Reader reader) {
        int inService = reader.list(Query.of(UseCases.SHEET).only(UseCases.STAGE, Set.of(UseCaseStage.IN_SERVICE)))
                .size();
        return new UseCaseHeadline((int) reader.count(UseCases.SHEET), inService);
    }

    String title() {
        String cases = Messages.text("usecase.title.all", all, Messages.words().inLetters(all));
        String served = Messages.text(
                "usecase.title.in_service", inService, Messages.words().inLetters(inService));
        return all == 0
                ? Messages.words().capitalised(cases)
                : Messages.words().capitalised(Messages.text("usecase.title", cases, served));
    }
}
