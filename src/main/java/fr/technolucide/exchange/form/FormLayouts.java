package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.print.ChecklistForm;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import fr.technolucide.exchange.print.ChecklistPaper;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.RenderedPdf;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The layout of each form. */
final class FormLayouts {

    private FormLayouts() {}

    static FormLayout of(PaperForm form) {
        return switch (form) {
            case CHECKLIST -> new OfChecklist(Variant.FULL);
            case CHECKLIST_QUICK -> new OfChecklist(Variant.QUICK);
            case TRIAL -> new OfTrials();
            case RETROSPECTIVE -> new OfRetrospective();
            case ATTENDANCE -> FormLayout.of(Learning.SHEET, AttendanceForm::blank, AttendanceForm::filled);
            case SUPPORT_REQUEST -> new OfSupportRequest();
            case USE_CASE -> new OfUseCase();
            case BOARD -> new OfBoard();
            case MINUTES -> new OfMinutes();
        };
    }

    /** About a use case: its last list of the kind. */
    private record OfChecklist(Variant variant) implements FormLayout {

        @Override
        public Optional<Sheet> sheet() {
            return Optional.of(Checklists.SHEET);
        }

        @Override
        public RenderedPdf blank(Paper paper) {
            return pdf(paper, ChecklistReading.blank(paper, variant, null));
        }

        @Override
        public Printout blankPage(Paper paper) {
            throw new IllegalArgumentException("the points of a checklist are no columns");
        }

        @Override
        public RenderedPdf blankFor(Paper paper, Row useCase) {
            return pdf(paper, ChecklistReading.blank(paper, variant, useCase));
        }

        @Override
        public boolean isHeaded() {
            return true;
        }

        @Override
        public RenderedPdf filled(Paper paper, Row checklist) {
            return pdf(paper, ChecklistReading.filled(paper, checklist));
        }

        @Override
        public Optional<RenderedPdf> about(Paper paper, Row useCase) {
            return Optional.of(paper.reader().where(Checklists.USE_CASE, useCase.id()).stream()
                    .filter(this::isOfThisKind)
                    .max(Comparator.comparing(checklist -> checklist.get(Checklists.DAY, LocalDate.MIN)))
                    .map(checklist -> filled(paper, checklist))
                    .orElseGet(() -> blankFor(paper, useCase)));
        }

        @Override
        public List<Row> fillings(Reader reader) {
            return reader.all(Checklists.SHEET).reversed().stream()
                    .filter(this::isOfThisKind)
                    .toList();
        }

        private boolean isOfThisKind(Row checklist) {
            return ChecklistReading.variant(checklist) == variant;
        }

        private static RenderedPdf pdf(Paper paper, ChecklistForm form) {
            return ChecklistPaper.pdf(form, Messages.language().locale(), paper.printedAt(), paper.lettering());
        }
    }

    /** Filled with a trial, or with all those of a tool, which one chooses instead; about a use case, with its own. */
    private static final class OfTrials implements FormLayout {

        @Override
        public Optional<Sheet> sheet() {
            return Optional.of(Trials.SHEET);
        }

        @Override
        public Printout blankPage(Paper paper) {
            return TrialForm.blank(paper);
        }

        @Override
        public RenderedPdf filled(Paper paper, Row trial) {
            return paper.pdf(TrialForm.filled(paper, List.of(trial)));
        }

        @Override
        public Optional<RenderedPdf> about(Paper paper, Row useCase) {
            return Optional.of(paper.pdf(TrialForm.byDay(paper, paper.reader().where(Trials.USE_CASE, useCase.id()))));
        }

        @Override
        public List<Row> fillings(Reader reader) {
            return FormLayout.used(reader, Trials.TOOL, Tools.SHEET);
        }
    }

    /** Blank in the format of a retrospective, or in the usual one. */
    private static final class OfRetrospective implements FormLayout {

        @Override
        public Optional<Sheet> sheet() {
            return Optional.of(Retrospectives.SHEET);
        }

        @Override
        public Sheet subject() {
            return Retrospectives.SHEET;
        }

        @Override
        public Printout blankPage(Paper paper) {
            return RetrospectiveForm.blank(paper, Format.KEEP_STOP_TRY);
        }

        @Override
        public RenderedPdf blankFor(Paper paper, Row retrospective) {
            return paper.pdf(RetrospectiveForm.blank(paper, RetrospectiveForm.format(retrospective)));
        }

        @Override
        public RenderedPdf filled(Paper paper, Row retrospective) {
            return paper.pdf(RetrospectiveForm.filled(paper, retrospective));
        }
    }

    /** About a use case: the last request for it. */
    private static final class OfSupportRequest implements FormLayout {

        @Override
        public Optional<Sheet> sheet() {
            return Optional.of(SupportRequests.SHEET);
        }

        @Override
        public Printout blankPage(Paper paper) {
            return SupportRequestForm.blank(paper);
        }

        @Override
        public RenderedPdf blankFor(Paper paper, Row useCase) {
            return paper.pdf(SupportRequestForm.about(paper, useCase));
        }

        @Override
        public boolean isHeaded() {
            return true;
        }

        @Override
        public RenderedPdf filled(Paper paper, Row request) {
            return paper.pdf(SupportRequestForm.filled(paper, request));
        }

        @Override
        public Optional<RenderedPdf> about(Paper paper, Row useCase) {
            return Optional.of(paper.reader().where(SupportRequests.USE_CASE, useCase.id()).stream()
                    .reduce((_, later) -> later)
                    .map(request -> filled(paper, request))
                    .orElseGet(() -> blankFor(paper, useCase)));
        }
    }

    private static final class OfUseCase implements FormLayout {

        @Override
        public Optional<Sheet> sheet() {
            return Optional.of(UseCases.SHEET);
        }

        @Override
        public Printout blankPage(Paper paper) {
            return UseCaseForm.blank(paper);
        }

        @Override
        public RenderedPdf filled(Paper paper, Row useCase) {
            return paper.pdf(UseCaseForm.filled(paper, useCase));
        }

        @Override
        public Optional<RenderedPdf> about(Paper paper, Row useCase) {
            return Optional.of(filled(paper, useCase));
        }

        @Override
        public List<Row> fillings(Reader reader) {
            return reader.all(UseCases.SHEET);
        }
    }

    /** Of a meeting, which one chooses by one of its decisions; no row of a sheet fills it. */
    private abstract static class OfMeeting implements FormLayout {

        private final Predicate<Row> chosen;

        OfMeeting(Predicate<Row> chosen) {
            this.chosen = chosen;
        }

        @Override
        public Optional<Sheet> sheet() {
            return Optional.empty();
        }

        @Override
        public RenderedPdf filled(Paper paper, Row row) {
            throw new IllegalArgumentException("what is about a meeting is about no row");
        }

        @Override
        public List<Row> fillings(Reader reader) {
            return BoardFile.onePerMeeting(reader, chosen);
        }

        @Override
        public String words(Row decision, Labels labels) {
            return BoardWords.meeting(decision);
        }
    }

    /** The next meetings first, since one prepares those; never blank. */
    private static final class OfBoard extends OfMeeting {

        OfBoard() {
            super(decision -> decision.isEmpty(Decisions.OUTCOME));
        }

        @Override
        public Printout blankPage(Paper paper) {
            throw new IllegalArgumentException("the file of a meeting is never blank");
        }
    }

    private static final class OfMinutes extends OfMeeting {

        OfMinutes() {
            super(decision -> !decision.isEmpty(Decisions.OUTCOME));
        }

        @Override
        public Printout blankPage(Paper paper) {
            return BoardForm.blankMinutes(paper);
        }

        @Override
        public List<Row> fillings(Reader reader) {
            return super.fillings(reader).reversed();
        }
    }
}
