package dev.entente.resolve;

import dev.entente.lexicon.KnownOfficial;
import java.io.Serializable;
import java.util.List;

/**
 * An official of the corpus.
 *
 * @param id the entity id, {@code official:} and a slug
 * @param name the canonical name
 * @param country ISO code, empty where it is unknown or an organisation's
 * @param office the office that most articles give, empty where none does
 * @param surnames the folded last words of the full forms
 * @param terms the terms of office that the lexicon knows
 * @param firstDate the earliest date of an article with the full name, as yyyymmdd with zeros for
 *     unknown parts; {@link Integer#MAX_VALUE} where none has a date
 * @param lastDate the latest one; {@link Integer#MIN_VALUE} where none has a date
 */
public record Official(
    String id,
    String name,
    String country,
    String office,
    List<String> surnames,
    List<KnownOfficial.Term> terms,
    int firstDate,
    int lastDate)
    implements Serializable {}
