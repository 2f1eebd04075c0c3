package dev.entente.read;

import dev.entente.model.RawArticle;
import dev.entente.model.Reject;
import java.util.function.Consumer;

/** Where articles and rejects go. */
record ArticleSink(Consumer<RawArticle> articles, Consumer<Reject> rejects) {}
