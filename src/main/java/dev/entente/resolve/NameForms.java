package dev.entente.resolve;

import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The name forms of a corpus or a part of it; parts merge in any order. */
public final class NameForms implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeMap<NameForm.Key, NameForm> forms = new TreeMap<>();

  /** Counts the persons of one article. */
  public void add(List<Recognized.Person> persons, Optional<PartialDate> date) {
    for (Recognized.Person person : persons) {
      forms.computeIfAbsent(NameForm.Key.of(person, date), NameForm::new).add(person, date);
    }
  }

  /** Adds the forms of another part. */
  public NameForms merge(NameForms other) {
    other.forms.forEach((key, form) -> forms.computeIfAbsent(key, NameForm::new).merge(form));
    return this;
  }

  /** The forms in the order of their keys. */
  public Collection<NameForm> forms() {
    return forms.values();
  }
}
