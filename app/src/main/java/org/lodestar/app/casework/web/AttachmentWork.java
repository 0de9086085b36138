package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.face.CaseAttachments;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/** A locked file may show abuse of a child: it goes to the police, by who may do that. */
@Component
class AttachmentWork implements FewWorkItems {
  private final CaseAttachments files;
  private final Words words;

  AttachmentWork(CaseAttachments files, Words words) {
    this.files = files;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.HAND_FILE_TO_POLICE)
        ? files.awaitingPolice().stream().map(this::item).toList()
        : List.of();
  }

  private WorkItem item(CaseFile file) {
    return new WorkItem(
        WorkItem.Kind.OVERDUE,
        words.say(Language.ENGLISH, "casework.work.police", file.reference()),
        Addresses.files(file.id()),
        null);
  }
}
