/// How the pages of a pack look on screen and on paper; it holds no address and loads nothing.
public enum PackStyle {
    public static let css = """
        html { font-family: Arial, sans-serif; font-size: 100%; line-height: 1.5; color: #212b32; background: #fff; }
        body { margin: 0; }
        main { max-width: 50em; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.75rem; line-height: 1.25; margin: 2rem 0 1rem; }
        h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
        h3 { font-size: 1.05rem; margin: 1.25rem 0 0.25rem; }
        a { color: #005eb8; }
        a:focus { background: #ffeb3b; color: #212b32; outline: 4px solid transparent; }
        .draft { border-left: 8px solid #005eb8; padding-left: 1rem; }
        .departs { border-left: 8px solid #7c2855; padding-left: 1rem; }
        .number { font-weight: bold; margin-right: 0.5em; }
        .blank { background: #fff; color: #212b32; border: 2px dashed #212b32; padding: 0 0.25em;
            -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; overflow-wrap: normal; }
        caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
        th, td { border-bottom: 1px solid #d8dde0; padding: 0.5rem 0.75rem 0.5rem 0; text-align: left; vertical-align: top; }
        ol[type="a"] { padding-left: 2rem; list-style-type: lower-alpha; }
        @page { size: A4; margin: 2.5cm 2cm; font-family: Arial, sans-serif; font-size: 9pt;
            @top-left { content: string(title); } @top-right { content: "Draft for legal advice"; }
            @bottom-left { content: string(version); } @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
        @media print { main { max-width: none; padding: 0; } a { color: inherit; } .clause p { break-inside: avoid-page; }
            body { font-size: 10.5pt; } h1 { string-set: title content(); } .version { string-set: version content(); }
            h2 { break-after: avoid-page; } .blank { border-width: 1px; } tr { break-inside: avoid-page; } .scroll { overflow: visible; } }

        """
}
