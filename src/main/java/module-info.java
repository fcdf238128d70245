/** Mapside: an article beside its map, the two linked both ways. */
module mapside {
  requires static org.jspecify;
  requires java.desktop;
  requires javafx.controls;
  requires com.gluonhq.maps;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.material2;
  requires info.picocli;
  requires tools.jackson.core;
  requires org.commonmark;
  requires org.commonmark.ext.front.matter;
  requires org.commonmark.ext.gfm.tables;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.footnotes;
  requires org.jsoup;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  requires com.github.albfernandez.juniversalchardet;
  requires java.xml;
  requires com.github.weisj.jsvg;
  requires org.xerial.sqlitejdbc;
  requires java.sql;

  // The log file of the installed program.
  provides System.LoggerFinder with
      mapside.app.LogFinder;

  // Gluon Maps finds its tiles by this.
  provides com.gluonhq.maps.tile.TileRetriever with
      mapside.map.MapTiles;

  // picocli fills in the fields of the commands.
  opens mapside.cli to
      info.picocli;
}
