/**
 * A shop told in the terminal: plain text, at most 100 columns wide.
 *
 * <p>{@link dev.vitrine.analytics.examples.story.ShopStory} tells it chapter by chapter; each chapter is a class. {@link
 * dev.vitrine.analytics.examples.story.RfmStory} tells who its customers are.
 */
@NullMarked
package dev.vitrine.analytics.examples.story;

import org.jspecify.annotations.NullMarked;
