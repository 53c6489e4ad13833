package fr.technolucide.exchange.intake.plan;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sheets in such an order that those which are referred to come first, as far as they do not refer in circles. */
public final class SheetOrder {

    private final Schema schema;
    private final Set<Sheet> met = new HashSet<>();
    private final List<Sheet> ordered = new ArrayList<>();

    private SheetOrder(Schema schema) {
        this.schema = schema;
    }

    public static List<Sheet> of(Schema schema) {
        SheetOrder order = new SheetOrder(schema);
        schema.sheets().forEach(order::visit);
        return order.ordered;
    }

    private void visit(Sheet sheet) {
        if (met.add(sheet)) {
            for (Column<?> column : sheet.stored()) {
                schema.targetOf(column).ifPresent(this::visit);
            }
            ordered.add(sheet);
        }
    }
}
