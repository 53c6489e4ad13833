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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A use case that raises a red flag.
 *
 * @param useCase with its figures
 * @param codes   of the red flags, the gravest first; never empty
 * @param unsure  those of the codes that are answered « ne sait pas »
 * @param sentence what to say of the first one: the evidence written beside the answer, else what the point fears
 * @param answer the answer that raised the first one; {@code null} when the use case itself did
 */
public record Alert(
        Row useCase,
        List<String> codes,
        Set<String> unsure,
        String sentence,
        @Nullable UUID answer) {

    private static final Pattern FULL_STOP = Pattern.compile("[.]$");

    /** « 3.1, 4.2 »: every code, the same wherever the alert is shown. */
    public String numbers() {
        return String.join(", ", codes);
    }

    /** Returns the sentence, and after it the names of the other red flags, those that nobody knows apart. */
    public String sentenceWithOthers() {
        List<String> others = codes.subList(1, codes.size());
        String refused = with(sentence, "red_flag.and_others", others.stream().filter(code -> !unsure.contains(code)));
        return with(refused, "red_flag.and_unsure", others.stream().filter(unsure::contains));
    }

    private static String with(String said, String key, Stream<String> codes) {
        List<String> named = codes.toList();
        return named.isEmpty()
                ? said
                : Messages.text(key, FULL_STOP.matcher(said).replaceFirst(""), PointNames.list(named));
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
            Map<String, Row> answers = answers(reader, questions, counting.get(useCase.id()));
            Set<String> unsure =
                    codes.stream().filter(code -> isUnsure(answers.get(code))).collect(Collectors.toUnmodifiableSet());
            Row answer = answers.get(codes.getFirst());
            boolean verify = unsure.contains(codes.getFirst());
            (verify ? unknown : no)
                    .add(new Alert(
                            useCase,
                            codes,
                            unsure,
                            sentence(answer, codes.getFirst(), verify),
                            answer == null ? null : answer.id()));
        }
        no.addAll(unknown);
        return List.copyOf(no);
    }

    /** Returns the answers of a checklist by the code of what they answer, the latest of each. */
    private static Map<String, Row> answers(Reader reader, Map<UUID, Row> questions, @Nullable Row checklist) {
        Map<String, Row> answers = new HashMap<>();
        if (checklist != null) {
            for (Row answer : reader.where(Answers.CHECKLIST, checklist.id())) {
                Row question = RowsById.find(questions, answer.get(Answers.QUESTION));
                if (question != null) {
                    answers.put(question.get(Questions.CODE, ""), answer);
                }
            }
        }
        return answers;
    }

    private static boolean isUnsure(@Nullable Row answer) {
        return answer != null && answer.get(Answers.VALUE) == Answer.NE_SAIT_PAS;
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
