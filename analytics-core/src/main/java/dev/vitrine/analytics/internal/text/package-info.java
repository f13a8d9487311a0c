/** What several parsers share to help with misspelled names. */
@NullMarked
package dev.vitrine.analytics.internal.text;

import org.jspecify.annotations.NullMarked;
