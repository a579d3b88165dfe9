<%@ Page Language="C#" Inherits="Microsoft.SharePoint.Publishing.PublishingLayoutPage, Microsoft.SharePoint.Publishing, Version=16.0.0.0, Culture=neutral, PublicKeyToken=71e9bce111e9429c" %>
<%@ Register TagPrefix="SharePointWebControls" Namespace="Microsoft.SharePoint.WebControls" Assembly="Microsoft.SharePoint, Version=16.0.0.0, Culture=neutral, PublicKeyToken=71e9bce111e9429c" %>
<%@ Register TagPrefix="PublishingWebControls" Namespace="Microsoft.SharePoint.Publishing.WebControls" Assembly="Microsoft.SharePoint.Publishing, Version=16.0.0.0, Culture=neutral, PublicKeyToken=71e9bce111e9429c" %>
<%-- The page layout of news about a meeting. The fields are columns of its content type. --%>
<asp:Content ContentPlaceHolderID="PlaceHolderPageTitle" runat="server"><SharePointWebControls:FieldValue FieldName="Title" runat="server" /> – Agency for Coastal Waters</asp:Content>
<asp:Content ContentPlaceHolderID="PlaceHolderTitleBreadcrumb" runat="server">
  <a class="pr-navigate-up" href="/press/news" rel="up">
    <svg class="pr-icon" data-icon="up" viewBox="0 0 24 24" width="1.25em" height="1.25em" fill="none" stroke="currentColor" aria-hidden="true"><path d="M12 20V5M6 11l6-6 6 6"></path></svg>
    <span>Navigate up to <bdi>News and announcements</bdi></span>
  </a>
  <nav class="pr-breadcrumbs" aria-label="Breadcrumb" data-fits-from="52" data-back="">
    <ol class="pr-breadcrumbs-list">
      <li class="pr-breadcrumbs-item" data-middle=""><a class="pr-breadcrumbs-link" rel="home" href="/">Home</a></li>
      <li class="pr-breadcrumbs-item" data-before="Back to " data-after=""><a class="pr-breadcrumbs-link" rel="up" href="/press/news">News and announcements</a></li>
      <li class="pr-breadcrumbs-item"><span class="pr-breadcrumbs-current" aria-current="page"><SharePointWebControls:FieldValue FieldName="Title" runat="server" /></span></li>
    </ol>
  </nav>
</asp:Content>
<asp:Content ContentPlaceHolderID="PlaceHolderMain" runat="server">
  <article lang="en" dir="ltr" class="pr-article-layout" data-has-aside="">
    <header class="pr-article-header">
      <hgroup>
        <p class="pr-article-kicker"><SharePointWebControls:FieldValue FieldName="Kicker" runat="server" /></p>
        <h1 class="pr-article-headline"><SharePointWebControls:FieldValue FieldName="Title" runat="server" /></h1>
      </hgroup>
    </header>
    <div class="pr-article-body">
      <PublishingWebControls:RichHtmlField FieldName="PublishingPageContent" runat="server" />
      <figure class="pr-photo-credit">
        <figcaption class="pr-photo-credit-caption">
          <p class="pr-photo-credit-line"><span translate="no"><SharePointWebControls:FieldValue FieldName="PhotoCredit" runat="server" /></span></p>
        </figcaption>
      </figure>
    </div>
    <div class="pr-article-aside">
      <section class="pr-meeting-fact-box" aria-labelledby="pr-meeting-fact-box-1" data-status="scheduled">
        <h2 class="pr-meeting-fact-box-heading" id="pr-meeting-fact-box-1">The meeting at a glance</h2>
        <dl class="pr-meeting-fact-box-list">
          <div class="pr-meeting-fact-box-row" data-row="date">
            <dt>Date</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingDate" runat="server" /></dd>
          </div>
          <div class="pr-meeting-fact-box-row" data-row="place">
            <dt>Place</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingPlace" runat="server" /></dd>
          </div>
          <div class="pr-meeting-fact-box-row" data-row="organisers">
            <dt>Organised by</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingOrganisers" runat="server" /></dd>
          </div>
          <div class="pr-meeting-fact-box-row" data-row="chairs">
            <dt>Chair</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingChair" runat="server" /></dd>
          </div>
          <div class="pr-meeting-fact-box-row" data-row="co-chairs">
            <dt>Co-chairs</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingCoChairs" runat="server" /></dd>
          </div>
          <div class="pr-meeting-fact-box-row" data-row="participants">
            <dt>Participants</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingParticipants" runat="server" /></dd>
          </div>
          <div class="pr-meeting-fact-box-row" data-row="bodies">
            <dt>Participating organisations</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingBodies" runat="server" /></dd>
          </div>
          <div class="pr-meeting-fact-box-row" data-row="objective">
            <dt>Objective</dt>
            <dd><SharePointWebControls:FieldValue FieldName="MeetingObjective" runat="server" /></dd>
          </div>
        </dl>
      </section>
    </div>
  </article>
</asp:Content>
