/**
 * Plain values that every floor speaks: a low–central–high range, a ratio that may be undefined. Knows nothing above
 * the JDK. Begin with {@link fr.technolucide.quantity.Range}.
 */
@NullMarked
package fr.technolucide.quantity;

import org.jspecify.annotations.NullMarked;
