package fr.technolucide.insight;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The progress of the association through the six steps from a need to a use in service. */
public record Pathway(List<Step> steps) {

    /** The six steps, in order. */
    public enum Name {
        NEED,
        EXPLORATION,
        CHECKLIST,
        PILOT,
        EXPERTS,
        DEPLOYMENT
    }

    /** The state of a step: everything is there, something is, nothing is. */
    public enum State {
        DONE,
        UNDER_WAY,
        TO_BEGIN
    }

    /**
     * @param shown how many to say: for a pilot, those at that stage, not those beyond
     * @param done  how many have come so far
     * @param of    out of how many
     * @param due   reviews that are overdue, at the last step
     * @param begun whether something was done toward it, even where none has come so far
     */
    public record Step(Name name, int shown, int done, int of, int due, boolean begun) {

        public State state() {
            if (done == 0) {
                return begun ? State.UNDER_WAY : State.TO_BEGIN;
            }
            return done >= of ? State.DONE : State.UNDER_WAY;
        }
    }

    private static final Set<RequestStatus> ASKED =
            EnumSet.of(RequestStatus.SENT, RequestStatus.ACCEPTED, RequestStatus.DONE);

    public Step step(Name name) {
        return steps.get(name.ordinal());
    }

    static Pathway of(Reader reader, List<Row> tools, List<Overdue> overdue) {
        List<Row> useCases = reader.all(UseCases.SHEET);
        List<Row> going = useCases.stream()
                .filter(row -> !SmallSheets.isAt(row, UseCaseStage.STOPPED))
                .toList();
        List<Row> requests = reader.all(SupportRequests.SHEET);
        int inService = count(going, row -> SmallSheets.isAt(row, UseCaseStage.IN_SERVICE));
        int pilots = count(going, row -> SmallSheets.isAt(row, UseCaseStage.PILOT));
        int due = (int) overdue.stream()
                .filter(late ->
                        late.kind() == Overdue.Kind.REVIEW && SmallSheets.isAt(late.row(), UseCaseStage.IN_SERVICE))
                .count();
        return new Pathway(List.of(
                step(
                        Name.NEED,
                        count(useCases, row -> !row.isEmpty(UseCases.PROBLEM)),
                        useCases.size(),
                        !useCases.isEmpty()),
                step(
                        Name.EXPLORATION,
                        count(tools, row -> row.is(Tools.GATE_REACHED) && !isSetAside(row)),
                        count(tools, row -> !isSetAside(row)),
                        tools.stream().anyMatch(row -> row.get(Tools.TOTAL_MINUTES, 0) > 0 && !isSetAside(row))),
                step(
                        Name.CHECKLIST,
                        filled(reader, going),
                        going.size(),
                        !CountingChecklists.of(reader, going).isEmpty()),
                new Step(Name.PILOT, pilots, pilots + inService, going.size(), 0, false),
                step(
                        Name.EXPERTS,
                        count(requests, row -> ASKED.contains(row.get(SupportRequests.STATUS, RequestStatus.TO_WRITE))),
                        count(requests, row -> row.get(SupportRequests.STATUS) != RequestStatus.DECLINED),
                        requests.stream().anyMatch(row -> row.get(SupportRequests.STATUS) != RequestStatus.DECLINED)),
                new Step(Name.DEPLOYMENT, inService, inService, going.size(), due, false)));
    }

    private static Step step(Name name, int done, int of, boolean begun) {
        return new Step(name, done, done, of, 0, begun);
    }

    private static boolean isSetAside(Row tool) {
        return tool.get(Tools.STATUS) == ToolStatus.SET_ASIDE;
    }

    /** Returns the number of use cases whose latest full list is answered everywhere. */
    private static int filled(Reader reader, List<Row> useCases) {
        List<Row> full = CountingChecklists.of(reader, useCases).values().stream()
                .filter(row -> row.get(Checklists.VARIANT) == Variant.FULL)
                .toList();
        return count(reader.complete(full, List.of(Checklists.MISSING)), row -> row.get(Checklists.MISSING, 1) == 0);
    }

    private static int count(List<Row> rows, Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }
}
