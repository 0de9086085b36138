package org.lodestar.app.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.UncertainDate;

/**
 * What somebody is suspected of.
 *
 * @param words in the words of whoever told it
 * @param act when it is said to have been done: it is the age then that counts
 * @param groups of Schedule 4 that somebody thinks of; a warning and no answer
 * @param where they are held or to be interviewed, by whom, under which number
 */
public record Accusation(
    PersonalText words, UncertainDate act, List<String> groups, @Nullable PersonalText where)
    implements CustodyPart {
  public Accusation {
    groups = List.copyOf(groups);
  }
}
