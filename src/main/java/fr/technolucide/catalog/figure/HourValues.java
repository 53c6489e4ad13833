package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.choice.Standing;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * The value of an hour of someone's time to the association, in cents; {@code null} where no value was set.
 *
 * @param employee for employees and trainees
 * @param volunteer for volunteers and people in civic service
 */
record HourValues(@Nullable Long employee, @Nullable Long volunteer) {

    static HourValues of(Reader reader) {
        Row association = Association.row(reader);
        return new HourValues(
                association.get(Association.EMPLOYEE_HOUR_VALUE), association.get(Association.VOLUNTEER_HOUR_VALUE));
    }

    @Nullable
    Long of(@Nullable Row person) {
        if (person == null) {
            return null;
        }
        Long own = person.get(People.HOUR_VALUE);
        return own != null ? own : of(person.get(People.STANDING));
    }

    private @Nullable Long of(@Nullable Standing standing) {
        return switch (standing) {
            case EMPLOYEE, TRAINEE -> employee;
            case VOLUNTEER, CIVIC_SERVICE -> volunteer;
            case EXTERNAL -> null;
            case null -> null;
        };
    }
}
