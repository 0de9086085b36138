package org.lodestar.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.Document.Audience;
import org.lodestar.app.library.Document.Kind;
import org.lodestar.app.library.Document.Relations;
import org.lodestar.app.library.Document.Source;
import org.lodestar.app.library.face.Documents;
import org.lodestar.app.library.face.Guides;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Documents, which everybody who works here reads: the role alone decides. */
@Component
public class MatrixDocuments {
  private static final LocalDate REVIEW = LocalDate.of(2030, 4, 1);

  private final Documents documents;
  private final Guides guides;

  MatrixDocuments(Documents documents, Guides guides) {
    this.documents = documents;
    this.guides = guides;
  }

  /** A guide that takes the place of others. */
  public static Document.Content guide(String title, UUID... replaced) {
    return new Document.Content(
        title,
        Kind.ONE_MINUTE_GUIDE,
        new Source("Matrix", "", "2025", Language.ENGLISH, ""),
        "Matrix",
        Audience.STAFF,
        "",
        new Relations(Set.of(replaced), null, Set.of()));
  }

  /** Adds one that takes the place of others. */
  public UUID add(Worker worker, String title, UUID... replaced) {
    UUID id = Ids.next();
    documents.add(worker, id, "matrix-" + id, guide(title, replaced), REVIEW);
    return id;
  }

  /** Values for the variables of a path. */
  Map<String, String> names(String kind, MatrixWorkers workers) {
    if (kind.equals("any-slug")) {
      return Map.of("slug", "set-flowchart");
    }
    Worker editor = workers.worker(Role.EDITOR);
    UUID id = Standing.member(editor.id()).call(() -> add(editor, "Matrix"));
    if (kind.equals("any-guide")) {
      Worker lead = workers.worker(Role.STRATEGIC_LEAD);
      Standing.member(editor.id()).run(() -> guides.write(editor, id, 1, "", "Call us."));
      Standing.member(lead.id()).run(() -> guides.approve(lead, id, 1, "Call us."));
    }
    return Map.of("id", id.toString());
  }
}
