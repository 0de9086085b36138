package org.lodestar.app.voice.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** The line "Residents" in the rail. */
@Component
class VoiceNav implements NavEntry {
  private final Voices voices;
  private final AtHome home;

  VoiceNav(Voices voices, AtHome home) {
    this.voices = voices;
    this.home = home;
  }

  @Override
  public String label() {
    return "voice.nav.voice";
  }

  @Override
  public String href() {
    return "/voice";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 80;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("voice.nav.voice.new", "/voice/new", Action.EDIT_VOICE));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_VOICE);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_VOICE)
        .map(worker -> voices.unanswered(worker).size())
        .filter(waiting -> waiting > 0)
        .map(waiting -> page.t("voice.nav.voice.state", waiting));
  }
}
