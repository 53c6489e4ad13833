package fr.technolucide.insight;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A use case that raises a red flag.
 *
 * @param useCase with its figures
 * @param codes   of the red flags, the gravest first; never empty
 * @param sentence what to say of the first one: the evidence written beside the answer, else what the point fears
 * @param answer the answer that raised the first one; {@code null} when the use case itself did
 */
public record Alert(
        Row useCase,
        List<String> codes,
        String sentence,
        @Nullable UUID answer) {

    private static final Pattern FULL_STOP = Pattern.compile("[.]$");

    /** « 3.1, 4.2 »: every code, the same wherever the alert is shown. */
    public String numbers() {
        return String.join(", ", codes);
    }

    /** Returns the sentence, and after it the names of the other red flags. */
    public String sentenceWithOthers() {
        return codes.size() == 1
                ? sentence
                : Messages.text(
                        "red_flag.and_others",
                        FULL_STOP.matcher(sentence).replaceFirst(""),
                        PointNames.list(codes.subList(1, codes.size())));
    }

    /** Returns the same without its full stop, to be gone on with. */
    public String clause() {
        return FULL_STOP.matcher(sentenceWithOthers()).replaceFirst("");
    }

    /**
     * Returns the alerts, those answered NON before « ne sait pas », then in order of creation; a stopped use case
     * raises nothing any more.
     *
     * @param known every use case with its figures, by id
     */
    static List<Alert> of(Reader reader, Map<UUID, Row> known) {
        Map<UUID, Row> questions = RowsById.of(reader.all(Questions.SHEET));
        List<Row> useCases = reader.all(UseCases.SHEET).stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.id())))
                .filter(row -> !SmallSheets.isAt(row, UseCaseStage.STOPPED)
                        && !row.get(UseCases.RED_FLAGS, List.of()).isEmpty())
                .toList();
        Map<UUID, Row> counting = CountingChecklists.of(reader, useCases);
        List<Alert> no = new ArrayList<>();
        List<Alert> unknown = new ArrayList<>();
        for (Row useCase : useCases) {
            List<String> codes = useCase.get(UseCases.RED_FLAGS, List.of());
            Row answer = answer(reader, questions, counting.get(useCase.id()), codes.getFirst());
            boolean unsure = answer != null && answer.get(Answers.VALUE) == Answer.NE_SAIT_PAS;
            (unsure ? unknown : no)
                    .add(new Alert(
                            useCase,
                            codes,
                            sentence(answer, codes.getFirst(), unsure),
                            answer == null ? null : answer.id()));
        }
        no.addAll(unknown);
        return List.copyOf(no);
    }

    private static @Nullable Row answer(Reader reader, Map<UUID, Row> questions, @Nullable Row checklist, String code) {
        if (checklist == null) {
            return null;
        }
        return reader.where(Answers.CHECKLIST, checklist.id()).stream()
                .filter(row -> asks(RowsById.find(questions, row.get(Answers.QUESTION)), code))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static boolean asks(@Nullable Row question, String code) {
        return question != null && code.equals(question.get(Questions.CODE));
    }

    private static String sentence(@Nullable Row answer, String code, boolean unsure) {
        String evidence = answer == null ? "" : answer.get(Answers.EVIDENCE, "");
        if (!evidence.isBlank()) {
            return evidence;
        }
        String fear = Messages.find("red_flag." + code).orElse("");
        return unsure ? Messages.text("red_flag.to_verify", fear) : fear;
    }
}
