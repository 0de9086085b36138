package org.lodestar.app.casework.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AttachedFile;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/**
 * Files on a case. What is about one person is sealed for them and dies with their key; the rest
 * belongs to the case.
 */
@Component
public class AttachedFiles {
  private static final Comparator<AttachedFile> NEWEST_FIRST =
      Comparator.comparing((AttachedFile each) -> each.file().receivedAt()).reversed();

  private final Attachments attachments;
  private final PersonRows people;
  private final CaseRows cases;

  AttachedFiles(Attachments attachments, PersonRows people, CaseRows cases) {
    this.attachments = attachments;
    this.people = people;
    this.cases = cases;
  }

  /** For whose key a file is sealed. */
  public static Subject subject(UUID caseFile, @Nullable UUID person) {
    return person == null ? new Subject(SubjectKind.CASE, caseFile) : PersonRows.subject(person);
  }

  /** All of a case, the newest first, with those that were taken out. */
  public List<AttachedFile> of(UUID caseFile) {
    List<AttachedFile> all = new ArrayList<>(of(caseFile, null, caseFile));
    people.idsOf(caseFile).forEach(person -> all.addAll(of(caseFile, person, person)));
    return all.stream().sorted(NEWEST_FIRST).toList();
  }

  private List<AttachedFile> of(UUID caseFile, @Nullable UUID person, UUID object) {
    return attachments.of(object).stream()
        .map(file -> new AttachedFile(caseFile, person, file))
        .toList();
  }

  /** Cases with a locked file that the police do not have yet, as far as the asker sees them. */
  public List<CaseFile> awaitingPolice() {
    List<UUID> objects = attachments.awaitingPolice();
    if (objects.isEmpty()) {
      return List.of();
    }
    Set<UUID> found = new HashSet<>(people.casesOf(objects));
    found.addAll(objects);
    return cases.list(found);
  }

  /** What lies here about one person and may be shown: nothing locked or taken out. */
  public List<Attachment> shownOf(UUID person) {
    return attachments.of(person).stream().filter(file -> !file.locked() && !file.isOut()).toList();
  }
}
